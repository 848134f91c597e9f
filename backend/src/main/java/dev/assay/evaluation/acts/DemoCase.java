package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.acts.DemoAccounts;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.platform.StartupWork;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Brings the seed case into the demo, with every demo account as a member. */
@Singleton
public class DemoCase implements StartupWork {
    private static final String FILE = "/demo/eu-bank-assistant.case.yaml";

    private final DemoAccounts accounts;
    private final CaseStore store;

    DemoCase(DemoAccounts accounts, CaseStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public void doAtStart() {
        List<Person> people = accounts.open();
        people.stream()
                .filter(person -> person.roles().contains(Role.PROCUREMENT_LEAD))
                .findFirst()
                .ifPresent(lead -> bring(new Actor(lead.id(), lead.name(), lead.roles()), people));
    }

    private void bring(Actor lead, List<Person> people) {
        CaseReading reading = CaseYaml.read(seed());
        if (!(reading instanceof CaseReading.Read read)) {
            throw new IllegalStateException("The seed case " + FILE + " does not read: " + reading);
        }
        String id = read.caseFile().id();
        if (!store.exists(id)) {
            store.create(lead, read.caseFile().withoutEmbedded(), Optional.empty(), "")
                    .then(made -> store.setMembers(
                            lead,
                            id,
                            made.version(),
                            people.stream().map(Person::id).toList()))
                    .orThrow();
        }
    }

    private static byte[] seed() {
        try (InputStream in = DemoCase.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The seed case " + FILE + " is not on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The seed case " + FILE + " cannot be read.", failure);
        }
    }
}
