package dev.assay.decision.madr;

import static dev.assay.decision.madr.Markdown.number;
import static dev.assay.decision.madr.Markdown.text;
import static dev.assay.decision.madr.Markdown.yaml;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Assessment.WeighedCriterion;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.weight.WeightStatements;
import dev.assay.decision.DecisionRecord;
import dev.assay.decision.DecisionRecord.Award;
import dev.assay.evaluation.CaseFile;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Convention;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes an assessment, and the award if one was made, as MADR 4.0 Markdown. The same inputs give the same bytes; nothing a person
 * typed becomes markup.
 */
public final class MadrWriter {

    private final CaseFile caseFile;
    private final Assessment result;
    private final Optional<Robustness> robustness;
    private final Optional<Award> award;
    private final Digests digests;
    private final MadrLeaders leaders;
    private final StringBuilder out = new StringBuilder();

    /** Digests printed with the record; {@code record} is empty while nothing is decided. */
    public record Digests(String record, String rulebook, String knowledge) {}

    private MadrWriter(
            CaseFile caseFile,
            Assessment result,
            Optional<Robustness> robustness,
            Optional<Award> award,
            Digests digests) {
        this.caseFile = caseFile;
        this.result = result;
        this.robustness = robustness;
        this.award = award;
        this.digests = digests;
        this.leaders = new MadrLeaders(caseFile, result);
    }

    /** The record of a decision that was made. */
    public static String decided(DecisionRecord record, String digest) {
        return new MadrWriter(
                        record.caseFile(),
                        record.result(),
                        record.robustness(),
                        Optional.of(record.award()),
                        new Digests(
                                digest,
                                record.rulebook().digest(),
                                record.result().knowledgeDigest()))
                .write("accepted", record.decidedOn(), record.decidedBy());
    }

    /** A proposal: the assessment with its leader as the option to choose. */
    public static String proposed(CaseFile caseFile, Assessment result, Optional<Robustness> robustness) {
        return new MadrWriter(
                        caseFile,
                        result,
                        robustness,
                        Optional.empty(),
                        new Digests("", result.rulebookDigest(), result.knowledgeDigest()))
                .write("proposed", result.asOf(), "");
    }

    /** {@code NNNN-title-with-dashes.md}, ASCII only. */
    public static String fileName(int number, String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String dashed =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = dashed.isEmpty() ? "decision" : dashed.substring(0, Math.min(80, dashed.length()));
        return String.format(Locale.ROOT, "%04d-%s.md", number, name.replaceAll("-$", ""));
    }

    private String write(String status, LocalDate date, String decider) {
        frontMatter(status, date, decider);
        // Sentences stay on one line each: a record is compared line by line.
        line("<!-- markdownlint-disable MD013 -->");
        line("# " + title());
        context();
        drivers();
        options();
        outcome();
        robustness.ifPresent(sure -> new MadrRobustness(result, sure, this::line).write());
        new MadrOptions(result, caseFile, this::line).write();
        moreInformation();
        return out.toString();
    }

    private void frontMatter(String status, LocalDate date, String decider) {
        out.append("---\n");
        out.append("status: ").append(status).append('\n');
        out.append("date: ").append(date).append('\n');
        if (!decider.isEmpty()) {
            out.append("decision-makers: ").append(yaml(decider)).append('\n');
        }
        out.append("case: ").append(yaml(caseFile.id())).append('\n');
        out.append("as-of: ").append(result.asOf()).append('\n');
        out.append("method-version: ").append(result.methodVersion()).append('\n');
        out.append("seed: ").append(result.seed()).append('\n');
        if (!digests.record().isEmpty()) {
            out.append("record-digest: ").append(digests.record()).append('\n');
        }
        out.append("rulebook-digest: ").append(digests.rulebook()).append('\n');
        out.append("knowledge-digest: ").append(digests.knowledge()).append('\n');
        out.append("---\n");
    }

    private String title() {
        return chosen().map(c -> "Choose " + text(c.name()) + " for " + text(result.title()))
                .orElse("No award for " + text(result.title()));
    }

    private void context() {
        var need = caseFile.need();
        line("## Context and Problem Statement");
        line(sentence("Needed: " + text(need.useCase()))
                + " Which offering is preferred under these weights, and which rules stand in the way?");
        line("* Buyer established in: " + need.buyer().map(Object::toString).orElse("not stated")
                + "\n* Users in: "
                + (need.userLocations().isEmpty()
                        ? "not stated"
                        : need.userLocations().stream().map(Object::toString).collect(Collectors.joining(", ")))
                + "\n* Data classes: "
                + (need.dataClasses().isEmpty() ? "not stated" : text(String.join(", ", need.dataClasses())))
                + "\n* Sector: " + (need.sector().isEmpty() ? "not stated" : text(need.sector()))
                + "\n* Facts as of: " + result.asOf()
                + "\n* Contract term: " + need.termMonths() + " months"
                + "\n* Workload: " + number(need.workload().requestsPerMonth(), 0) + " requests a month, "
                + need.workload().inputTokens() + " input and "
                + need.workload().outputTokens() + " output tokens each"
                + need.budget().map(b -> "\n* Budget: " + b).orElse(""));
    }

    private void drivers() {
        line("## Decision Drivers");
        line(result.criteria().stream().map(MadrWriter::driver).collect(Collectors.joining("\n")));
        leaders.tieBreak()
                .ifPresent(criterion -> line("Between alternatives of equal value decides: " + criterion + "."));
        List<String> stated = WeightStatements.words(caseFile);
        if (!stated.isEmpty()) {
            line("Stated about the weights:");
            line(stated.stream().map(words -> "* " + text(words)).collect(Collectors.joining("\n")));
        }
    }

    private static String driver(WeighedCriterion c) {
        return "* " + text(c.name()) + ": weight " + number(c.weight() * 100, 1) + " % (swing " + number(c.swing(), 0)
                + "), scale from " + number(c.scale().worst(), 2) + " (0) to "
                + number(c.scale().best(), 2) + " (100) "
                + text(c.scale().unit());
    }

    private void options() {
        line("## Considered Options");
        line(
                result.alternatives().isEmpty()
                        ? "* None: the case has no candidates."
                        : result.alternatives().stream().map(this::option).collect(Collectors.joining("\n")));
    }

    private String option(Alternative a) {
        String name = "* " + text(a.name()) + ": ";
        if (a.status() == Status.KNOCKED_OUT) {
            return name + "excluded, knocked out by " + rules(a, Finding.Certainty.HOLDS);
        }
        String standing = uniformRank(a).map(r -> "rank " + r + ", ").orElse("")
                + "value " + number(a.total().expected(), 1) + " ("
                + number(a.total().worst(), 1) + " to "
                + number(a.total().best(), 1) + ")";
        return a.status() == Status.UNRESOLVED
                ? name + standing + ", unresolved: " + rules(a, Finding.Certainty.MAY_HOLD)
                : name + standing;
    }

    private void outcome() {
        line("## Decision Outcome");
        Optional<Alternative> chosen = chosen();
        if (chosen.isEmpty()) {
            line("Chosen option: none, because no alternative can be awarded on the facts held.");
            return;
        }
        String why = leaders.why(chosen.get());
        String reason = award.map(Award::justification)
                .filter(j -> !j.isBlank())
                .map(j -> ": " + text(j))
                .orElse("");
        line("Chosen option: \"" + text(chosen.get().name()) + "\", because " + sentence(why + reason));
        award.map(Award::acceptedUnknowns)
                .filter(u -> !u.isBlank())
                .ifPresent(u -> line("Open cells that could change the leader were accepted: " + sentence(text(u))));
        line("### Consequences");
        line(consequences(chosen.get()));
        line("### Confirmation");
        line(
                digests.record().isEmpty()
                        ? "Nothing is decided yet. Evaluating the case again under the same rulebook gives the same result."
                        : "`assay record verify` on the JSON form of this record checks the digest, the embedded rules and the result, offline.");
    }

    private String consequences(Alternative chosen) {
        String obligations = chosen.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.OBLIGATION)
                .map(f -> "* Neutral, because an obligation "
                        + (f.certainty() == Finding.Certainty.HOLDS ? "applies" : "may apply") + " (" + text(f.rule())
                        + "): "
                        + text(f.text()))
                .collect(Collectors.joining("\n"));
        String penalties = chosen.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.PENALTY || f.kind() == Finding.Kind.FLAG)
                .map(f -> "* Bad, because " + text(f.rule())
                        + (f.certainty() == Finding.Certainty.HOLDS ? "" : " may apply") + ": " + text(f.text()))
                .collect(Collectors.joining("\n"));
        String good = "* Good, because its value is " + number(chosen.total().expected(), 1) + " of 100 ("
                + number(chosen.total().worst(), 1) + " to "
                + number(chosen.total().best(), 1) + ")";
        return List.of(good, obligations, penalties).stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void moreInformation() {
        line("## More Information");
        String excluded = result.alternatives().stream()
                .filter(a -> a.status() != Status.AWARDABLE)
                .flatMap(a -> a.findings().stream()
                        .filter(f -> f.kind() == Finding.Kind.KNOCK_OUT)
                        .map(f -> "* "
                                + text(a.name()) + ": " + text(f.text()) + " (" + text(f.rule()) + ", "
                                + text(f.reference()) + ", "
                                + f.place().file() + ":" + f.place().line() + ")"))
                .collect(Collectors.joining("\n"));
        if (!excluded.isEmpty()) {
            line("Knock-outs, with rule, reference and place:");
            line(excluded);
        }
        if (!result.warnings().isEmpty()) {
            line("Warnings:");
            line(result.warnings().stream()
                    .map(w -> "* " + text(w.text()))
                    .distinct()
                    .collect(Collectors.joining("\n")));
        }
        line(
                "Values are additive over the criteria at the central weights; intervals come from unknown and interval cells. Nothing here is legal advice.");
    }

    private Optional<Alternative> chosen() {
        return award.map(a -> result.alternatives().stream()
                        .filter(alternative -> alternative.offering().equals(a.chosen()))
                        .findFirst())
                .orElseGet(leaders::first);
    }

    private static Optional<Integer> uniformRank(Alternative a) {
        return a.standings().stream()
                .filter(s -> s.convention() == Convention.UNIFORM)
                .map(Assessment.Standing::rank)
                .findFirst();
    }

    private static String rules(Alternative a, Finding.Certainty certainty) {
        return a.findings().stream()
                .filter(f -> f.kind() == Finding.Kind.KNOCK_OUT && f.certainty() == certainty)
                .map(f -> text(f.rule()) + " (" + text(f.title()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }

    private void line(String block) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(block).append('\n');
    }
}
