package dev.assay.assessment.pipeline;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.RulebookPolicy;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReader;
import dev.assay.assessment.cell.CostReading;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.assessment.fact.FloatingNames;
import dev.assay.assessment.warning.Warnings;
import dev.assay.catalog.Model;
import dev.assay.catalog.Offering;
import dev.assay.evaluation.Ballot;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.Claim;
import dev.assay.evidence.ClaimGrading;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.evidence.GradeClaim;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.SwingWeights;
import dev.assay.scoring.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers one case: facts → findings → measurements → values → ranking. The same inputs give the same answer. */
public final class Assess {

    private Assess() {}

    /**
     * @throws IllegalArgumentException if a scale declares no value function or a swing is out of range; {@link CaseCheck} names
     *     such problems beforehand
     */
    public static Assessment run(AssessmentInputs inputs) {
        return assessment(inputs, rows(inputs));
    }

    /** What was read of every candidate, by offering id. */
    public static List<CandidateRow> rows(AssessmentInputs inputs) {
        CaseFile caseFile = inputs.caseFile();
        FactSheets sheets = FactSheets.of(caseFile, inputs.knowledge(), policy(inputs));
        Map<String, List<Finding>> findings = byAlternative(
                inputs.rules().findings(caseFile.need().asOf(), sheets.caseFacts(), sheets.alternatives()));
        return rows(new CellReader(caseFile, inputs.knowledge(), policy(inputs)), sheets, findings);
    }

    private static List<CandidateRow> rows(CellReader reader, FactSheets sheets, Map<String, List<Finding>> findings) {
        return sheets.alternatives().entrySet().stream()
                .map(sheet -> reader.candidate(
                        sheet.getKey(), sheet.getValue(), findings.getOrDefault(sheet.getKey(), List.of())))
                .map(candidate -> new CandidateRow(
                        candidate,
                        reader.caseFile().criteria().stream()
                                .map(criterion -> reader.read(criterion, candidate))
                                .toList()))
                .toList();
    }

    /** What was read of every candidate, of findings that were made already. */
    public static List<CandidateRow> rows(CellReader reader, FactSheets sheets, List<Finding> findings) {
        return rows(reader, sheets, byAlternative(findings));
    }

    /** The same candidates with other findings: only what is read from findings is read anew. */
    public static List<CandidateRow> withFindings(CellReader reader, List<CandidateRow> rows, List<Finding> findings) {
        Map<String, List<Finding>> made = byAlternative(findings);
        return rows.stream()
                .map(row -> {
                    List<Finding> own = made.getOrDefault(row.id(), List.of());
                    return own.equals(row.candidate().findings()) ? row : row.with(reader, own);
                })
                .toList();
    }

    /** The same answer with other findings that change neither a value nor who may be awarded. */
    public static List<Alternative> saying(List<Alternative> alternatives, List<Finding> findings) {
        Map<String, List<Finding>> made = byAlternative(findings);
        return alternatives.stream()
                .map(each -> each.withFindings(made.getOrDefault(each.offering(), List.of())))
                .toList();
    }

    private static Map<String, List<Finding>> byAlternative(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::alternative, TreeMap::new, Collectors.toList()));
    }

    private static Assessment assessment(AssessmentInputs inputs, List<CandidateRow> rows) {
        CaseFile caseFile = inputs.caseFile();
        Optional<List<Double>> weights = weights(caseFile);
        List<Assessment.WeighedCriterion> weighed = weighed(caseFile, weights);
        return new Assessment(
                caseFile.id(),
                caseFile.title(),
                caseFile.need().asOf(),
                caseFile.method().version(),
                caseFile.method().seed(),
                inputs.rules().digest(),
                inputs.knowledge().digest(),
                weights.isPresent(),
                weighed,
                alternatives(caseFile, inputs.knowledge(), rows, new Values()),
                claims(inputs, rows),
                new Warnings(caseFile, inputs.knowledge(), weighed, rows).all());
    }

    private static Optional<List<Double>> weights(CaseFile caseFile) {
        return SwingWeights.central(
                caseFile.criteria().stream().map(Criterion::id).toList(),
                caseFile.ballots().stream().map(Ballot::swings).toList());
    }

    /**
     * The rows valued and ranked: awardable ones first, by rank.
     *
     * @param values what was worked out already
     */
    public static List<Alternative> alternatives(
            CaseFile caseFile, Knowledge knowledge, List<CandidateRow> rows, Values values) {
        Optional<List<Double>> weights = weights(caseFile);
        Standings standings = new Standings(weighed(caseFile, weights), rows, weights.isPresent(), values);
        FloatingNames names =
                new FloatingNames(knowledge.catalog(), caseFile.need().asOf());
        return rows.stream()
                .map(row -> alternative(row, standings, names))
                .sorted(Comparator.comparing(Alternative::status)
                        .thenComparing(Assess::firstRank)
                        .thenComparing(Alternative::offering))
                .toList();
    }

    private static int firstRank(Alternative alternative) {
        return alternative.status() == Status.AWARDABLE
                        && !alternative.standings().isEmpty()
                ? alternative.standings().get(0).rank()
                : Integer.MAX_VALUE;
    }

    private static List<Assessment.WeighedCriterion> weighed(CaseFile caseFile, Optional<List<Double>> weights) {
        List<Assessment.WeighedCriterion> weighed = new ArrayList<>();
        for (int i = 0; i < caseFile.criteria().size(); i++) {
            Criterion criterion = caseFile.criteria().get(i);
            int column = i;
            double swing = caseFile.ballots().stream()
                    .mapToDouble(ballot -> ballot.swings().getOrDefault(criterion.id(), 0.0))
                    .average()
                    .orElse(0);
            double weight = weights.map(w -> w.get(column)).orElse(0.0);
            weighed.add(new Assessment.WeighedCriterion(
                    criterion.id(), criterion.name(), criterion.group(), swing, weight, criterion.scale()));
        }
        return List.copyOf(weighed);
    }

    private static Alternative alternative(CandidateRow row, Standings standings, FloatingNames names) {
        CellReader.Candidate candidate = row.candidate();
        Standings.Valued valued = standings.valued(row);
        return new Alternative(
                row.id(),
                candidate.offering().map(Offering::name).orElse(row.id()),
                candidate.offering().map(Offering::model).orElse(""),
                candidate.offering().map(Offering::operator).orElse(""),
                row.status(),
                valued.total(),
                standings.of(row),
                valued.cells(),
                candidate.findings(),
                candidate.cost().flatMap(CostReading.Outcome::cost),
                notes(candidate, names));
    }

    private static List<String> notes(CellReader.Candidate candidate, FloatingNames names) {
        LocalDate asOf = names.day();
        List<String> notes = new ArrayList<>();
        if (candidate.offering().isEmpty()) {
            notes.add("The catalog holds no offering of this id: nothing is known about it.");
        }
        candidate
                .model()
                .filter(model -> model.retiredAt(asOf))
                .flatMap(Model::retired)
                .ifPresent(day -> notes.add("The developer retired this model on " + day + "."));
        candidate
                .offering()
                .filter(offering -> offering.retiredAt(asOf))
                .flatMap(Offering::retired)
                .ifPresent(day -> notes.add("This route ended on " + day + "."));
        candidate.offering().flatMap(names::moved).ifPresent(notes::add);
        return List.copyOf(notes);
    }

    public static EvidencePolicy policy(AssessmentInputs inputs) {
        return RulebookPolicy.of(
                inputs.rules(),
                inputs.knowledge().evidence(),
                inputs.caseFile().need().asOf());
    }

    private static List<ClaimGrading> claims(AssessmentInputs inputs, List<CandidateRow> rows) {
        LocalDate asOf = inputs.caseFile().need().asOf();
        Set<String> models = rows.stream()
                .flatMap(row -> row.candidate().model().stream())
                .map(Model::id)
                .collect(Collectors.toSet());
        GradeClaim grading = new GradeClaim(inputs.knowledge().evidence(), policy(inputs), asOf);
        return inputs.knowledge().evidence().claims().stream()
                .filter(claim -> claim.provenance().knownAt(asOf) && isAbout(claim, models))
                .map(grading::grade)
                .toList();
    }

    private static boolean isAbout(Claim claim, Set<String> models) {
        return claim.comparisons().stream()
                .anyMatch(part -> models.contains(part.better()) || models.contains(part.worse()));
    }
}
