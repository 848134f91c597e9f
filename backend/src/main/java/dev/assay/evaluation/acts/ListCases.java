package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.db.CaseList;
import dev.assay.evaluation.db.CaseQuery;
import dev.assay.evaluation.db.CaseSort;
import dev.assay.evaluation.db.CaseSummary;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lists the cases that a person may see. */
@Singleton
public class ListCases {
    private final CaseList cases;

    ListCases(CaseList cases) {
        this.cases = cases;
    }

    /**
     * What is asked of the list.
     *
     * @param search part of the title; empty for all
     * @param after where the previous page ended
     */
    public record Asked(
            String search,
            Optional<CaseStatus> status,
            Optional<String> owner,
            CaseSort sort,
            Optional<Cursor> after,
            int limit) {}

    public Page<CaseSummary> list(Actor actor, Asked asked) {
        return cases.list(new CaseQuery(
                member(actor),
                asked.search(),
                asked.status(),
                asked.owner(),
                asked.sort(),
                asked.after(),
                asked.limit()));
    }

    /** A case as a list tells it. */
    public record Seen(String id, String title, CaseStatus status) {}

    /** @param total how many there are, with those that are not among the newest */
    public record Newest(List<Seen> cases, long total) {}

    /** The cases changed last, newest first. */
    public Newest newest(Actor actor, int limit) {
        Page<CaseSummary> page = list(
                actor,
                new Asked("", Optional.empty(), Optional.empty(), CaseSort.UPDATED_NEWEST, Optional.empty(), limit));
        return new Newest(
                page.items().stream()
                        .map(each -> new Seen(each.id(), each.title(), each.status()))
                        .toList(),
                page.total());
    }

    /** Whoever may read a case without being its member sees all; everybody else the cases they are members of. */
    private static Optional<String> member(Actor actor) {
        return Optional.of(actor.personId()).filter(person -> !CaseRight.READ.isHeldBy(actor, false));
    }
}
