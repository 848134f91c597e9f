package dev.assay.assessment.cell;

import dev.assay.assessment.Problems;
import dev.assay.assessment.Words;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Judgement;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.Grade;
import dev.assay.quantity.Distribution;
import dev.assay.quantity.Interval;
import dev.assay.rulebook.language.Suggestion;
import dev.assay.scoring.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Intervals that people judged: which one speaks of an offering, and what is wrong with one. */
public final class Judgements {

    /** Standard normal deviate of the 95th percentile. */
    private static final double PERCENTILE_95 = 1.6448536269514722;

    private Judgements() {}

    /** The judgement on this criterion: of the offering itself before that of its model. */
    static Optional<Judgement> of(CaseFile caseFile, String criterion, Offering offering) {
        return about(caseFile, criterion, offering.id())
                .or(() -> about(caseFile, criterion, Judgement.MODEL + offering.model()));
    }

    /** The judged interval in the place of an unknown. */
    static CellReading reading(Judgement judgement, String offering, Criterion criterion, CellReading unknown) {
        boolean ofModel = judgement.subject().startsWith(Judgement.MODEL);
        return new CellReading(
                judged(judgement.range(), criterion.scale().range()),
                ofModel ? judgement.subject() : offering,
                Collections.emptySortedMap(),
                true,
                Optional.of(Grade.J),
                List.of(),
                unknown.shown(),
                Optional.empty(),
                "Judged, not measured: " + Words.number(judgement.range().low()) + " to "
                        + Words.number(judgement.range().high()) + " "
                        + criterion.scale().unit() + " from the 5th to the 95th percentile, by " + judgement.author()
                        + judgement
                                .brought()
                                .map(mark -> ", brought by " + mark.by() + " from a file")
                                .orElse("")
                        + ", read by " + judgement.secondPerson() + ", " + judgement.recorded() + ": "
                        + judgement.reason() + " " + unknown.why());
    }

    /** Normal about the middle, with the stated 5th and 95th percentiles. */
    private static Measurement judged(Interval range, Interval scale) {
        double sigma = (range.high() - range.low()) / 2 / PERCENTILE_95;
        Interval domain = scale.hull(range);
        return new Measurement.Estimated(
                new Distribution.TwoPieceNormal(range.middle(), sigma, sigma, domain), 0, domain, range);
    }

    private static Optional<Judgement> about(CaseFile caseFile, String criterion, String subject) {
        return caseFile.judgements().stream()
                .filter(j -> j.countsAt(caseFile.need().asOf())
                        && j.criterion().equals(criterion)
                        && j.subject().equals(subject))
                .findFirst();
    }

    public static void check(CaseFile caseFile, Knowledge knowledge, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < caseFile.judgements().size(); i++) {
            Judgement judgement = caseFile.judgements().get(i);
            String pointer = "/judgements/" + i;
            problems.when(
                    !seen.add(judgement.criterion() + "\n" + judgement.subject()),
                    pointer,
                    "Two judgements of " + judgement.subject() + " on " + judgement.criterion() + ".",
                    "Agree on one interval; the wider one is the safer.");
            subject(judgement, caseFile, knowledge, pointer, problems);
            range(judgement, caseFile, pointer, problems);
            people(judgement, pointer, problems);
        }
    }

    private static void subject(
            Judgement judgement, CaseFile caseFile, Knowledge knowledge, String pointer, Problems problems) {
        List<String> subjects = new ArrayList<>(caseFile.candidates());
        caseFile.candidates().stream()
                .flatMap(id -> knowledge.catalog().offering(id).stream())
                .map(offering -> Judgement.MODEL + offering.model())
                .distinct()
                .forEach(subjects::add);
        problems.when(
                !subjects.contains(judgement.subject()),
                pointer + "/subject",
                "`" + judgement.subject() + "` is no candidate and no candidate's model.",
                Suggestion.didYouMean(
                        judgement.subject(), subjects, "Name a candidate, or model: and the id of its model."));
    }

    private static void range(Judgement judgement, CaseFile caseFile, String pointer, Problems problems) {
        Optional<Criterion> criterion = caseFile.criteria().stream()
                .filter(c -> c.id().equals(judgement.criterion()))
                .findFirst();
        if (criterion.isEmpty()) {
            problems.add(
                    pointer + "/criterion",
                    "There is no criterion `" + judgement.criterion() + "`.",
                    Suggestion.didYouMean(
                            judgement.criterion(),
                            caseFile.criteria().stream().map(Criterion::id).toList(),
                            "Name one of the criteria."));
            return;
        }
        problems.when(
                !criterion.get().reads().source().mayBeStated(),
                pointer + "/criterion",
                "Residual compliance exposure follows from rules and cannot be judged.",
                "Record the fact that the rule asks for.");
        problems.when(
                judgement.range().isPoint(),
                pointer + "/range",
                "The interval has no width: " + Words.number(judgement.range().low())
                        + " at both ends would claim that nothing is unsure.",
                "Widen it to what you would be surprised to see exceeded, or import the row that measured it.");
        Interval scale = criterion.get().scale().range();
        problems.when(
                judgement.range().high() < scale.low() || judgement.range().low() > scale.high(),
                pointer + "/range",
                "The interval " + Words.number(judgement.range().low()) + " to "
                        + Words.number(judgement.range().high()) + " lies outside the scale, "
                        + Words.number(scale.low()) + " to " + Words.number(scale.high()) + " "
                        + criterion.get().scale().unit() + ".",
                "Judge in the unit of the criterion. Maybe a percentage was written as a share.");
    }

    private static void people(Judgement judgement, String pointer, Problems problems) {
        problems.when(
                judgement.reason().isBlank(),
                pointer + "/reason",
                "The judgement has no reason.",
                "Say what it rests on, so that another person can disagree.");
        problems.when(
                judgement.author().isBlank(), pointer + "/author", "The judgement has no author.", "Say who judged.");
        problems.when(
                judgement.isConfirmed()
                        && judgement
                                .secondPerson()
                                .strip()
                                .equalsIgnoreCase(judgement.author().strip()),
                pointer + "/secondPerson",
                "A judgement is confirmed by somebody other than its author.",
                "Ask a colleague to read the reason; until one confirms it, leave the second person empty.");
    }
}
