package dev.assay.evaluation.db;

import dev.assay.evaluation.CaseStatus;
import dev.assay.platform.paging.Cursor;
import java.util.Optional;

/**
 * Which cases to list.
 *
 * @param member only cases that this person is a member of
 * @param search part of the title; empty for all
 * @param status only these
 * @param owner only the cases of this person
 * @param after where the previous page ended
 */
public record CaseQuery(
        Optional<String> member,
        String search,
        Optional<CaseStatus> status,
        Optional<String> owner,
        CaseSort sort,
        Optional<Cursor> after,
        int limit) {}
