package dev.assay.rulebook.analysis;

import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at a rulebook as a whole and says what is worth knowing about it. The same rulebook and question, the same answer. */
public final class RulebookAnalysis {

    private RulebookAnalysis() {}

    /**
     * One situation in which rules are tried: a case or a typical need, and what it is offered.
     *
     * @param name how it is called in what is said
     */
    public record Candidates(
            String name, LocalDate asOf, FactSheet caseFacts, SortedMap<String, FactSheet> alternatives) {
        public Candidates {
            alternatives = Collections.unmodifiableSortedMap(new TreeMap<>(alternatives));
        }
    }

    /**
     * What is asked.
     *
     * @param today the day from which on rules matter
     * @param soonDays how many days ahead an end counts as soon
     * @param reviewMonths after how many months a reference is to be looked up again
     * @param catalog the situations in which rules are tried; empty = not asked
     */
    public record Question(LocalDate today, int soonDays, int reviewMonths, List<Candidates> catalog) {
        public Question {
            catalog = List.copyOf(catalog);
        }

        public static Question of(LocalDate today, List<Candidates> catalog) {
            return new Question(today, 90, 12, catalog);
        }
    }

    /** The observations, mistakes first, then by place. */
    public static List<Observation> of(Rulebook rulebook, Vocabulary vocabulary, Question question) {
        Effort effort = Effort.ofAnAnalysis();
        List<Observation> all = new ArrayList<>();
        all.addAll(new RuleReach(rulebook, vocabulary, question.today(), effort).observations());
        all.addAll(new RulePairs(rulebook, vocabulary, question.today(), effort).observations());
        all.addAll(new TableGaps(rulebook, vocabulary, question.today()).observations());
        all.addAll(RuleCalendar.observations(rulebook, question));
        all.addAll(RuleSources.observations(rulebook, question));
        all.addAll(CatalogReach.over(rulebook, question.catalog()).observations(rulebook));
        return inOrder(all);
    }

    /** Mistakes first, then by kind and place. */
    public static List<Observation> inOrder(List<Observation> all) {
        return all.stream()
                .sorted(Comparator.comparing(Observation::weight)
                        .thenComparing(Observation::kind)
                        .thenComparing(Observation::place)
                        .thenComparing(Observation::message))
                .toList();
    }
}
