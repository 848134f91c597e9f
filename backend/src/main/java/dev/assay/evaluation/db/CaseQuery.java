package dev.assay.evaluation.db;

import dev.assay.access.Actor;
import dev.assay.evaluation.CaseStatus;
import dev.assay.platform.paging.Cursor;
import java.util.Optional;

/**
 * Which cases to list.
 *
 * @param search part of the title; empty for all
 * @param status only these
 * @param owner only the cases of this person
 * @param after where the previous page ended
 */
public record CaseQuery(
        Actor actor,
        String search,
        Optional<CaseStatus> status,
        Optional<String> owner,
        CaseSort sort,
        Optional<Cursor> after,
        int limit) {}
