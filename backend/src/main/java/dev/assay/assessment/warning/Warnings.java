package dev.assay.assessment.warning;

import dev.assay.assessment.Assessment.State;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Assessment.Warning;
import dev.assay.assessment.Assessment.Warning.Severity;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReading;
import dev.assay.assessment.fact.FloatingNames;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion.Reads.Source;
import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a reader must know about an evaluation as a whole before believing its ranking. */
public record Warnings(
        CaseFile caseFile, Knowledge knowledge, List<WeighedCriterion> criteria, List<CandidateRow> rows) {

    public List<Warning> all() {
        List<Warning> warnings = new ArrayList<>();
        warnings.addAll(candidates());
        warnings.addAll(weights());
        warnings.addAll(WeightWarnings.of(caseFile));
        warnings.addAll(penaltyWithoutWeight());
        warnings.addAll(coverage());
        warnings.addAll(notApplicable());
        warnings.addAll(new DoubleCounting(caseFile, knowledge, rows).all());
        warnings.addAll(new ContaminationWarnings(caseFile.criteria(), rows).all());
        warnings.addAll(unconfirmed());
        warnings.addAll(judgedLater());
        warnings.addAll(withdrawn());
        warnings.addAll(moved());
        return List.copyOf(warnings);
    }

    private List<Warning> candidates() {
        List<Warning> warnings = new ArrayList<>();
        if (rows.isEmpty()) {
            warnings.add(warning("no-candidates", "", "No candidates: nothing can be compared. Add offerings."));
        } else if (rows.size() == 1) {
            warnings.add(
                    warning("one-candidate", rows.get(0).id(), "One candidate only: nothing is compared with it."));
        }
        boolean allOut = !rows.isEmpty() && rows.stream().allMatch(row -> row.status() == Status.KNOCKED_OUT);
        if (allOut) {
            warnings.add(warning(
                    "all-knocked-out", "", "Every candidate is knocked out. Read the reasons, or add candidates."));
        } else if (!rows.isEmpty() && rows.stream().noneMatch(row -> row.status() == Status.AWARDABLE)) {
            warnings.add(warning(
                    "none-awardable",
                    "",
                    "No candidate can be awarded as long as the facts named in the unresolved findings are missing."));
        }
        boolean nothingKnown = !rows.isEmpty()
                && !criteria.isEmpty()
                && rows.stream().flatMap(row -> row.readings().stream()).noneMatch(Warnings::isKnown);
        if (nothingKnown) {
            warnings.add(warning("all-unknown", "", "Every cell is unknown: the ranking says nothing yet."));
        }
        return warnings;
    }

    private List<Warning> weights() {
        if (criteria.isEmpty()) {
            return List.of(warning("no-criteria", "", "No criteria: nothing can be scored. Add criteria."));
        }
        boolean weighed = criteria.stream().anyMatch(c -> c.weight() > 0);
        return weighed
                ? List.of()
                : List.of(warning(
                        "unweighed",
                        "",
                        "No criterion has a positive swing: values stand per criterion and nothing is ranked."));
    }

    private List<Warning> penaltyWithoutWeight() {
        Set<String> rules = findings(Finding.Kind.PENALTY);
        double weight = criteria.stream()
                .filter(c -> source(c.id()).readsFindings())
                .mapToDouble(WeighedCriterion::weight)
                .sum();
        boolean weighed = criteria.stream().anyMatch(c -> c.weight() > 0);
        return rules.isEmpty() || weight > 0 || !weighed
                ? List.of()
                : List.of(new Warning(
                        Severity.ERROR,
                        "penalty-without-weight",
                        String.join(", ", rules),
                        "Penalties apply, but residual compliance exposure has no weight, so they change nothing. Give"
                                + " that criterion a swing above 0."));
    }

    private List<Warning> coverage() {
        List<Warning> warnings = new ArrayList<>();
        List<CandidateRow> compared =
                rows.stream().filter(row -> row.status() != Status.KNOCKED_OUT).toList();
        for (int i = 0; i < criteria.size(); i++) {
            int column = i;
            long known = compared.stream()
                    .filter(row -> isKnown(row.readings().get(column)))
                    .count();
            if (2 * known < compared.size()) {
                WeighedCriterion criterion = criteria.get(i);
                warnings.add(warning(
                        "coverage-under-half",
                        criterion.id(),
                        criterion.name() + " is known for " + known + " of " + compared.size()
                                + " alternatives that are not knocked out."));
            }
        }
        return warnings;
    }

    /** Whom a criterion does not apply to without saying what then counts. */
    private List<Warning> notApplicable() {
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            int column = i;
            String whom = rows.stream()
                    .filter(row -> row.status() != Status.KNOCKED_OUT
                            && row.readings().get(column).state() == State.NOT_APPLICABLE)
                    .map(CandidateRow::id)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!whom.isEmpty()
                    && caseFile.criteria().get(i).whereNotApplicable().isEmpty()) {
                warnings.add(new Warning(
                        Severity.ERROR,
                        "not-applicable-unstated",
                        criteria.get(i).id(),
                        criteria.get(i).name() + " does not apply to " + whom
                                + ", and the criterion does not state which level then counts. State one; until then"
                                + " its worst level counts."));
            }
        }
        return warnings;
    }

    private List<Warning> unconfirmed() {
        return caseFile.judgements().stream()
                .filter(judgement -> !judgement.isConfirmed())
                .map(judgement -> warning(
                        "judgement-unconfirmed",
                        judgement.criterion(),
                        "The interval that " + judgement.author() + " judged for " + judgement.subject() + " on "
                                + judgement.criterion()
                                + " waits for a second person and does not count: the cell stays unknown."))
                .toList();
    }

    private List<Warning> judgedLater() {
        return caseFile.judgements().stream()
                .filter(judgement -> judgement.isLaterThan(caseFile.need().asOf()))
                .map(judgement -> warning(
                        "judgement-later",
                        judgement.criterion(),
                        "The interval that " + judgement.author() + " judged for " + judgement.subject() + " on "
                                + judgement.criterion() + " was recorded on " + judgement.recorded() + ", after "
                                + caseFile.need().asOf()
                                + ", the day that the case looks at. It does not count: look at the case on a later"
                                + " day, or leave it out."))
                .toList();
    }

    private List<Warning> withdrawn() {
        return rows.stream()
                .flatMap(row -> row.candidate().offering().stream())
                .filter(offering -> offering.retiredAt(caseFile.need().asOf())
                        || knowledge
                                .catalog()
                                .model(offering.model())
                                .map(model -> model.retiredAt(caseFile.need().asOf()))
                                .orElse(false))
                .sorted(Comparator.comparing(offering -> offering.id()))
                .map(offering -> warning(
                        "retired",
                        offering.id(),
                        offering.name() + " or its model is retired at "
                                + caseFile.need().asOf() + "."))
                .toList();
    }

    private List<Warning> moved() {
        FloatingNames names =
                new FloatingNames(knowledge.catalog(), caseFile.need().asOf());
        return rows.stream()
                .flatMap(row -> row.candidate().offering().stream())
                .flatMap(offering -> names
                        .moved(offering)
                        .map(text -> warning("floating-name", offering.id(), offering.name() + ": " + text))
                        .stream())
                .toList();
    }

    private Set<String> findings(Finding.Kind kind) {
        return rows.stream()
                .flatMap(row -> row.candidate().findings().stream())
                .filter(finding -> finding.kind() == kind)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Source source(String criterion) {
        return caseFile.criteria().stream()
                .filter(c -> c.id().equals(criterion))
                .map(c -> c.reads().source())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isKnown(CellReading reading) {
        return reading.state() != State.UNKNOWN;
    }

    private static Warning warning(String code, String about, String text) {
        return new Warning(Severity.WARNING, code, about, text);
    }
}
