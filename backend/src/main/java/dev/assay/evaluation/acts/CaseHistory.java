package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.acts.Accounts;
import dev.assay.evaluation.db.ChangeRepository;
import dev.assay.evaluation.db.ChangeRow;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who changed what in which version, so that an overtaken editor can be told. */
@Singleton
class CaseHistory {
    private final ChangeRepository changes;
    private final Accounts accounts;

    CaseHistory(ChangeRepository changes, Accounts accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    /** One version as an overtaken editor is told of it. */
    record Overtaking(long version, String by, Instant at, List<String> pointers) {}

    void remember(String caseId, long version, Actor actor, Instant at, List<String> pointers) {
        changes.add(caseId, version, actor.personId(), at, String.join("\n", pointers));
    }

    void forget(String caseId) {
        changes.removeAll(caseId);
    }

    Refusal stale(String caseId, long yours, long current) {
        List<Overtaking> since =
                changes.since(caseId, yours).stream().map(this::overtaking).toList();
        String who = since.isEmpty() ? "Somebody" : since.get(0).by();
        return Refusal.of(
                        RefusalKind.STALE,
                        who + " saved version " + current + " after you read version " + yours
                                + ". Nothing was overwritten.")
                .with(Map.of("yourVersion", yours, "currentVersion", current, "changes", since));
    }

    private Overtaking overtaking(ChangeRow row) {
        String name = accounts.find(row.changedBy()).map(Person::name).orElse(row.changedBy());
        return new Overtaking(
                row.version(),
                name,
                row.changedAt(),
                Arrays.stream(row.pointers().split("\n")).toList());
    }
}
