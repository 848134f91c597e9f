package dev.assay.evaluation.web;

import dev.assay.evaluation.Knowledge;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/** Stands in where no catalog is held. */
@Singleton
@Secondary
class NothingHeld implements HeldKnowledge {
    @Override
    public Knowledge current() {
        return Knowledge.EMPTY;
    }
}
