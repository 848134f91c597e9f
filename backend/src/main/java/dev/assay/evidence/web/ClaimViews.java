package dev.assay.evidence.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.acts.Accounts;
import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.catalog.Vendor;
import dev.assay.evidence.Claim;
import dev.assay.evidence.ClaimGrading;
import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceIndex;
import dev.assay.evidence.Grade;
import dev.assay.evidence.GradeClaim;
import dev.assay.evidence.PolicySource;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.acts.StoredClaim;
import dev.assay.evidence.db.ClaimChange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns claims into what a reader sees: graded, and in names rather than ids. */
@Singleton
class ClaimViews {
    private static final Set<Role> WRITERS = Set.of(Role.EVALUATOR, Role.PROCUREMENT_LEAD, Role.ARCHITECT);

    private final PolicySource policies;
    private final Accounts accounts;

    ClaimViews(PolicySource policies, Accounts accounts) {
        this.policies = policies;
        this.accounts = accounts;
    }

    /** Whether the claim was public by the day. */
    static boolean isPublic(Claim claim, LocalDate asOf) {
        return claim.provenance()
                .published()
                .map(published -> !published.lastDay().isAfter(asOf))
                .orElse(true);
    }

    ClaimView view(Claim claim, Snapshot snapshot, LocalDate asOf) {
        ClaimGrading grading = new GradeClaim(snapshot.evidence(), policies.at(asOf), asOf).grade(claim);
        return new ClaimView(
                claim.id(),
                claim.sentence(),
                claim.claimant(),
                snapshot.catalog()
                        .vendor(claim.claimant())
                        .map(Vendor::name)
                        .orElse(claim.claimant().replace('-', ' ')),
                grading.parts(),
                claim.statement(),
                claim.provenance(),
                asOf,
                claim.provenance()
                        .retracted()
                        .map(day -> !day.lastDay().isAfter(asOf))
                        .orElse(false),
                names(grading, snapshot.catalog(), snapshot.evidence()),
                grades(grading, snapshot.evidence()));
    }

    ClaimView.Detail detail(Actor actor, StoredClaim stored, Snapshot snapshot, LocalDate asOf) {
        boolean standing = stored.claim().provenance().retracted().isEmpty();
        return new ClaimView.Detail(
                view(stored.claim(), snapshot, asOf),
                stored.version(),
                standing && WRITERS.stream().anyMatch(actor::has),
                stored.changes().stream().map(this::change).toList());
    }

    private ClaimView.Change change(ClaimChange change) {
        return new ClaimView.Change(
                change.version(),
                change.action(),
                change.reason(),
                accounts.find(change.changedBy()).map(Person::name).orElse(change.changedBy()),
                change.changedAt());
    }

    private static Map<String, String> names(ClaimGrading grading, Catalog catalog, EvidenceBase evidence) {
        Map<String, String> names = new TreeMap<>();
        for (ClaimGrading.Part part : grading.parts()) {
            Claim.Comparison said = part.comparison();
            for (String model : List.of(said.better(), said.worse())) {
                names.put(model, catalog.model(model).map(Model::name).orElse(model));
            }
            Stream.concat(Stream.of(said.benchmark()), part.related().stream().map(ClaimGrading.Related::benchmark))
                    .forEach(id -> names.put(
                            id,
                            evidence.benchmark(id)
                                    .map(b -> (b.name() + " " + b.version()).strip())
                                    .orElse(id)));
        }
        return names;
    }

    private static Map<String, Grade> grades(ClaimGrading grading, EvidenceBase evidence) {
        Set<String> shown = grading.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.figures().stream(),
                        part.related().stream().flatMap(r -> Stream.of(r.better(), r.worse()))))
                .map(ClaimGrading.Figure::row)
                .collect(Collectors.toSet());
        EvidenceIndex index = new EvidenceIndex(evidence);
        Map<String, Grade> grades = new TreeMap<>();
        evidence.rows().stream()
                .filter(row -> shown.contains(row.id()))
                .forEach(row -> grades.put(row.id(), EvidenceView.of(row, index).grade()));
        return grades;
    }
}
