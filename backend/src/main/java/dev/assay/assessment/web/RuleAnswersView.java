package dev.assay.assessment.web;

import dev.assay.platform.json.CodeOf;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.analysis.Observation;
import dev.assay.rulebook.analysis.RulebookAnalysis.Candidates;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.ConditionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What rules say about real cases, as documents. */
public final class RuleAnswersView {

    private RuleAnswersView() {}

    /**
     * @param today the day that dates are compared with
     * @param cases how many cases of the asker's the rules were tried on
     * @param offerings how many offerings they were tried on: all of the catalog, and the candidates of those cases
     * @param needs the typical needs under which the catalog was tried
     */
    public record AnalysisView(
            String digest,
            LocalDate today,
            int cases,
            int offerings,
            List<String> needs,
            List<ObservationView> observations) {}

    /**
     * @param kind never-fires, always-fires, contradiction, shadowed, overlap, gap, never-on-catalog, expired, expires-soon,
     *     not-yet-in-force, review-due, no-source or cannot-tell
     * @param weight mistake, look or note
     * @param example facts that show it; empty where none are needed
     */
    public record ObservationView(
            @CodeOf(Observation.ObservationKind.class) String kind,
            @CodeOf(Observation.Weight.class) String weight,
            List<String> rules,
            String file,
            int line,
            int column,
            String message,
            String advice,
            List<FactView> example) {
        public static ObservationView of(Observation each) {
            ConditionWords words = new ConditionWords(Vocabulary.standard());
            List<FactView> example = new ArrayList<>();
            each.example()
                    .forEach((field, value) -> example.add(
                            new FactView(field, words.name(field), value.text(), words.value(field, value))));
            return new ObservationView(
                    each.kind().code(),
                    each.weight().name().toLowerCase(Locale.ROOT),
                    each.rules(),
                    each.place().file(),
                    each.place().line(),
                    each.place().column(),
                    each.message(),
                    each.advice(),
                    example);
        }
    }

    /**
     * @param value as rule files write it
     * @param words as a person reads it
     */
    record FactView(String field, String name, String value, String words) {}

    /** What is known about an offering and its case at the case's day; what is not known is not listed. */
    public record FactsView(LocalDate asOf, List<FactView> facts) {
        public static FactsView of(Candidates given, String offering) {
            List<FactView> facts = new ArrayList<>(list(given.caseFacts()));
            facts.addAll(list(given.alternatives().getOrDefault(offering, given.caseFacts())));
            return new FactsView(given.asOf(), facts);
        }

        private static List<FactView> list(FactSheet sheet) {
            ConditionWords words = new ConditionWords(Vocabulary.standard());
            List<FactView> facts = new ArrayList<>();
            sheet.readings()
                    .forEach((field, reading) -> facts.add(new FactView(
                            field, words.name(field), reading.value().text(), words.value(field, reading.value()))));
            return facts;
        }
    }
}
