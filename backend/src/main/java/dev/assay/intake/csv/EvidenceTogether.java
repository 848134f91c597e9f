package dev.assay.intake.csv;

import dev.assay.evidence.EvidenceBase;
import dev.assay.evidence.EvidenceRow;
import dev.assay.evidence.Origins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong between rows of evidence: the same figure twice, one source with two figures, origins that run in a circle. */
final class EvidenceTogether {

    private final List<ReadRow<EvidenceRow>> rows;
    private final List<EvidenceRow> held;

    /** @param base rows held already; those of an id that is read anew are replaced by it */
    EvidenceTogether(List<ReadRow<EvidenceRow>> rows, EvidenceBase base) {
        this.rows = rows;
        Set<String> read = new HashSet<>();
        rows.forEach(row -> read.add(row.entry().id()));
        this.held = base.rows().stream().filter(row -> !read.contains(row.id())).toList();
    }

    void check() {
        Map<List<Object>, String> places = new HashMap<>();
        Map<List<Object>, EvidenceRow> first = new HashMap<>();
        held.forEach(row -> first.putIfAbsent(run(row), row));
        List<EvidenceRow> all = new ArrayList<>(held);
        for (ReadRow<EvidenceRow> read : rows) {
            EvidenceRow row = read.entry();
            all.add(row);
            EvidenceRow earlier = first.putIfAbsent(run(row), row);
            if (earlier != null) {
                twice(read.row(), row, earlier, places.getOrDefault(run(row), "the entry held as " + earlier.id()));
            } else {
                places.put(run(row), read.row().place());
            }
        }
        Origins origins = new Origins(all);
        rows.forEach(read -> origins.circle(read.entry()).ifPresent(ids -> read.row()
                .problem(
                        "origin",
                        "The origin leads back to itself: " + String.join(" > ", ids) + " > " + ids.get(0) + ".",
                        "Name the publication that measured it; if nobody did, leave the rows out.")));
    }

    private static void twice(CsvRow place, EvidenceRow row, EvidenceRow earlier, String where) {
        if (row.value() == earlier.value()) {
            place.problem(
                    "id",
                    "The same figure stands already at " + where + ".",
                    "Remove one; two rows of one origin are one piece of evidence.");
        } else {
            place.problem(
                    "value",
                    "One source gives two figures for one run: " + RowText.number(earlier.value()) + " at " + where
                            + ", and " + RowText.number(row.value()) + " here.",
                    "Look it up again; if the runs differ, say how under `config`.");
        }
    }

    /** One run of one publication on one day. */
    private static List<Object> run(EvidenceRow row) {
        return List.of(
                row.subject(),
                row.benchmark(),
                row.config(),
                row.evaluator(),
                row.origin(),
                row.provenance().published(),
                row.provenance().retracted());
    }
}
