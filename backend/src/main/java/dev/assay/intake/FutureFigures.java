package dev.assay.intake;

import dev.assay.evidence.EvidenceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Figures that a file dates later than today: nobody can have published them, so a person looks at them first. */
public final class FutureFigures {

    private FutureFigures() {}

    /** The same proposal, with a doubt on every entry that holds such a figure. */
    public static Proposal doubted(Proposal proposal, LocalDate today) {
        return new Proposal(
                proposal.source(),
                proposal.entries().stream().map(entry -> doubted(entry, today)).toList(),
                proposal.skipped(),
                proposal.notes());
    }

    private static Proposal.Entry doubted(Proposal.Entry entry, LocalDate today) {
        List<String> later = entry.items().stream()
                .filter(item -> item.kind() == Item.Kind.EVIDENCE_ROW)
                .map(item -> (EvidenceRow) item.content())
                .flatMap(row -> row.provenance().published().stream())
                .filter(published -> published.firstDay().isAfter(today))
                .map(published -> "published " + published + ", a day that has not come: today is " + today)
                .distinct()
                .toList();
        return later.isEmpty()
                ? entry
                : new Proposal.Entry(
                        entry.key(),
                        entry.items(),
                        entry.namings(),
                        Stream.concat(entry.doubts().stream(), later.stream()).toList());
    }
}
