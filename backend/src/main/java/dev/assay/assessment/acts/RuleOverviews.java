package dev.assay.assessment.acts;

import dev.assay.assessment.needs.TypicalNeeds;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.analysis.CatalogReach;
import dev.assay.rulebook.analysis.RulebookAnalysis;
import dev.assay.rulebook.analysis.RulebookAnalysis.Question;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the last few overviews, so that many who look at the same rulebook on the same day cost as much as one. */
public final class RuleOverviews {
    private static final int KEPT = 4;

    private final Map<Key, RuleOverview> kept = Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RuleOverview> eldest) {
            return size() > KEPT;
        }
    });

    private record Key(String rulebook, LocalDate day, String knowledge) {}

    /** Worked out once, however many ask at the same time. */
    public RuleOverview of(Rulebook book, LocalDate day, Knowledge knowledge) {
        return kept.computeIfAbsent(
                new Key(book.digest(), day, knowledge.digest()),
                unused -> new RuleOverview(
                        RulebookAnalysis.of(book, Vocabulary.standard(), Question.of(day, List.of())),
                        CatalogReach.over(book, TypicalNeeds.over(book, knowledge, day))));
    }
}
