package dev.assay.intake.acts;

import dev.assay.intake.Acceptance;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The house's policy on who accepts an import: {@code assay.imports.second-person}. */
@Singleton
public final class AcceptancePolicy {
    private final Acceptance acceptance;

    AcceptancePolicy(@Value("${assay.imports.second-person:false}") boolean secondPerson) {
        this.acceptance = secondPerson ? Acceptance.SECOND_PERSON : Acceptance.ONE_PERSON;
    }

    public Acceptance acceptance() {
        return acceptance;
    }
}
