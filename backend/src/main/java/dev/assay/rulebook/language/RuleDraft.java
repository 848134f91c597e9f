package dev.assay.rulebook.language;

import dev.assay.rulebook.Place;
import java.util.List;
import java.util.SortedMap;

/**
 * A rule as written, in a table or as a sentence, before it is checked.
 *
 * @param metadata title, since, until, reference, owner, rationale, force, waivable, basis, active; blank = not given
 * @param conditions all must hold
 */
public record RuleDraft(
        Located id,
        SortedMap<String, Located> metadata,
        List<Expression> conditions,
        List<EffectDraft> effects,
        Place place) {

    /**
     * @param kind {@code knock-out}, {@code penalty}, {@code obligation} or {@code flag}
     * @param tag cause or obligation; blank = not given
     * @param points blank = not given
     */
    public record EffectDraft(Located kind, Located tag, Expression.Written points, Located text) {}
}
