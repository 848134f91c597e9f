package dev.assay.evidence;

import dev.assay.quantity.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
 *
 * <p>A row by somebody independent that gives a developer's or a rival's figure is a report of that claim, not a measurement
 * (docs/decisions/0021).
 */
public final class Origins {

    private final Map<String, EvidenceRow> byId;
    private final Map<List<Object>, List<EvidenceRow>> firstParty;

    public Origins(List<EvidenceRow> rows) {
        byId = rows.stream().collect(Collectors.toMap(EvidenceRow::id, Function.identity(), (one, other) -> one));
        firstParty = rows.stream()
                .filter(row -> row.evaluatorClass() == EvaluatorClass.FIRST_PARTY)
                .collect(Collectors.groupingBy(Origins::about));
    }

    private static List<Object> about(EvidenceRow row) {
        return List.of(row.subject(), row.benchmark());
    }

    /** Whether somebody independent measured it: not where an independent party prints what a developer or a rival said. */
    public boolean isIndependent(EvidenceRow row) {
        return row.evaluatorClass().isIndependent() && !isReport(row);
    }

    /** Whether somebody independent prints the figure of a developer or a rival. */
    boolean isReport(EvidenceRow row) {
        return row.evaluatorClass().isIndependent()
                && !original(row).evaluatorClass().isIndependent();
    }

    /**
     * The row whose figure this one gives: the end of the chain of rows it repeats; where that stands under one publication with the
     * developer's own figure, the developer's, unless it was surely out before.
     */
    EvidenceRow original(EvidenceRow row) {
        List<EvidenceRow> chain = chain(row);
        EvidenceRow last = chain.get(chain.size() - 1);
        if (!last.evaluatorClass().isIndependent()) {
            return last;
        }
        return firstParty.getOrDefault(about(last), List.of()).stream()
                .filter(claim ->
                        next(claim).isEmpty() && claim.origin().equals(last.origin()) && !surelyBefore(last, claim))
                .min(Comparator.comparing(EvidenceRow::id))
                .orElse(last);
    }

    private static boolean surelyBefore(EvidenceRow one, EvidenceRow other) {
        Optional<PartialDate> first = one.provenance().published();
        Optional<PartialDate> second = other.provenance().published();
        return first.isPresent()
                && second.isPresent()
                && first.get().lastDay().isBefore(second.get().firstDay());
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
