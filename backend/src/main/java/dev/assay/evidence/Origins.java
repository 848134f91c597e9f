package dev.assay.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who copied whom. The origin of a row is the publication its figure comes from; where that is the id of another row, the row
 * repeats that one.
 */
public final class Origins {

    private final Map<String, EvidenceRow> byId;

    public Origins(List<EvidenceRow> rows) {
        byId = rows.stream().collect(Collectors.toMap(EvidenceRow::id, Function.identity(), (one, other) -> one));
    }

    /** The publication at the end of the chain; of a circle, the first of its rows by id. */
    String root(EvidenceRow row) {
        List<EvidenceRow> chain = chain(row);
        EvidenceRow last = chain.get(chain.size() - 1);
        return circle(row).flatMap(ids -> ids.stream().sorted().findFirst()).orElse(last.origin());
    }

    /** Ids of the rows that lead back to themselves from here, in the order met; empty where the chain ends. */
    public Optional<List<String>> circle(EvidenceRow row) {
        List<EvidenceRow> chain = chain(row);
        EvidenceRow last = chain.get(chain.size() - 1);
        return next(last).map(again -> {
            List<String> ids = chain.stream().map(EvidenceRow::id).toList();
            return ids.subList(ids.indexOf(again.id()), ids.size());
        });
    }

    /** Whether the row repeats, over however many steps, another row about the same subject and benchmark. */
    boolean repeats(EvidenceRow row, List<EvidenceRow> others) {
        Set<EvidenceRow> sources = new LinkedHashSet<>(chain(row));
        sources.remove(row);
        return circle(row).isEmpty() && others.stream().anyMatch(sources::contains);
    }

    /** Whether a row it was taken from had been withdrawn by that day. */
    boolean withdrawnAt(EvidenceRow row, LocalDate day) {
        return chain(row).stream().anyMatch(each -> each.provenance()
                .retracted()
                .map(date -> !date.lastDay().isAfter(day))
                .orElse(false));
    }

    /** The row, the row it repeats, and so on, each once. */
    private List<EvidenceRow> chain(EvidenceRow row) {
        Set<EvidenceRow> chain = new LinkedHashSet<>();
        Optional<EvidenceRow> next = Optional.of(row);
        while (next.isPresent() && chain.add(next.get())) {
            next = next(next.get());
        }
        return new ArrayList<>(chain);
    }

    private Optional<EvidenceRow> next(EvidenceRow row) {
        return Optional.ofNullable(byId.get(row.origin()))
                .filter(other -> !other.id().equals(row.id()));
    }
}
