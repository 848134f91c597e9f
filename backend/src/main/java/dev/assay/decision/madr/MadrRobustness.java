package dev.assay.decision.madr;

import static dev.assay.decision.madr.Markdown.number;
import static dev.assay.decision.madr.Markdown.text;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.sure.Robustness;
import dev.assay.assessment.sure.Robustness.Challenger;
import dev.assay.assessment.sure.Robustness.FarLeader;
import dev.assay.assessment.sure.Robustness.Question;
import dev.assay.assessment.sure.Robustness.ScenarioOutcome;
import dev.assay.assessment.sure.Robustness.Stability;
import dev.assay.decision.AwardPolicy;
import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section "How Sure This Is": leader and group, acceptability, what flips it, what to ask next, near and far. */
final class MadrRobustness {

    /** Below this an alternative is left out of the table, as one that hardly ever comes first. */
    private static final double SELDOM = 0.005;

    private static final int QUESTIONS = 3;
    private static final int CHALLENGERS = 3;
    private static final int CELLS = 5;

    private final Robustness sure;
    private final Consumer<String> line;
    /** Names of those worth as much as the leader, the leader among them. */
    private final List<String> alike;

    private final Map<String, String> names;
    private final Map<String, String> criteria;

    MadrRobustness(Assessment result, Robustness sure, Consumer<String> line) {
        this.sure = sure;
        this.line = line;
        this.alike = AwardPolicy.leaders(result).stream()
                .map(Assessment.Alternative::name)
                .map(Markdown::text)
                .toList();
        this.names = result.alternatives().stream()
                .collect(Collectors.toMap(Assessment.Alternative::offering, Assessment.Alternative::name));
        this.criteria = result.criteria().stream()
                .collect(Collectors.toMap(Assessment.WeighedCriterion::id, Assessment.WeighedCriterion::name));
    }

    void write() {
        line.accept("## How Sure This Is");
        sure.leader().ifPresent(leader -> line.accept(group(leader)));
        acceptability();
        line.accept("### What Flips It");
        line.accept(bullets(Stream.of(cells(), stability(), challengers()).flatMap(List::stream)));
        line.accept("### Next Facts Worth Obtaining");
        line.accept(
                sure.questions().isEmpty()
                        ? "No single fact that is missing or uncertain is worth asking for: none can change the choice."
                        : bullets(sure.questions().stream().limit(QUESTIONS).map(MadrRobustness::question)));
        clearances();
        line.accept("### Near and Far Horizon");
        line.accept(text(sure.horizon().words()));
        line.accept(bullets(Stream.concat(
                Stream.of("Near, as stated: " + leader(sure.horizon().near())),
                sure.horizon().far().stream().map(this::far))));
    }

    /** Says no more than the definition of a group does: its top beats its last in less than τ of the draws. */
    private String group(String leader) {
        String threshold = percent(sure.tieThreshold(), 0);
        String preferred = alike.size() > 1
                ? String.join(" and ", alike) + " are preferred under these weights, worth the same. "
                : name(leader) + " is preferred under these weights. ";
        String top = alike.size() > 1 ? name(leader) : "It";
        List<String> group = sure.tieGroups().stream()
                .filter(each -> each.contains(leader))
                .findFirst()
                .orElse(List.of(leader));
        if (group.size() == 1) {
            return preferred + top + " is worth more than each of the others in at least " + threshold
                    + " of the draws.";
        }
        String between =
                group.subList(1, group.size() - 1).stream().map(this::name).collect(Collectors.joining("; "));
        return preferred + top + " is the top of a group of " + group.size() + " that runs down to "
                + name(group.get(group.size() - 1)) + ", the last that it beats in less than " + threshold
                + " of the draws"
                + (between.isEmpty() ? "." : "; between them: " + between + ".");
    }

    private void acceptability() {
        List<String> rows = new ArrayList<>();
        List<String> order = sure.tieGroups().stream().flatMap(List::stream).toList();
        int left = 0;
        for (String alternative : order) {
            List<Double> shares = Stream.of(Convention.values())
                    .map(convention -> first(convention, alternative))
                    .toList();
            if (shares.stream().anyMatch(share -> share >= SELDOM)) {
                rows.add("| " + name(alternative) + " | "
                        + shares.stream().map(share -> percent(share, 1)).collect(Collectors.joining(" | ")) + " |");
            } else {
                left++;
            }
        }
        line.accept("| Comes first, unknown cells being | anywhere on the scale | all at worst | all at best |\n"
                + "| --- | ---: | ---: | ---: |\n" + String.join("\n", rows));
        line.accept("Shares of " + sure.draws() + " draws of weights and measurements (seed " + sure.seed()
                + "), give or take " + number(sure.samplingError() * 100, 1)
                + " points of sampling error at most. A figure of sensitivity under stated conventions, not a probability."
                + (left == 0 ? "" : " Left out: " + left + " that hardly ever come first."));
    }

    private double first(Convention convention, String alternative) {
        return sure.acceptability().stream()
                .filter(each -> each.convention() == convention)
                .flatMap(each -> each.standings().stream())
                .filter(each -> each.alternative().equals(alternative))
                .mapToDouble(each -> each.ranks().get(0))
                .findFirst()
                .orElse(0);
    }

    private List<String> cells() {
        List<String> told = sure.openCells().stream()
                .limit(CELLS)
                .map(cell -> text(cell.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (sure.openCells().isEmpty()) {
            told.add("No cell that is unknown, disputed or left open by the facts changes the leader by itself.");
        } else if (sure.openCells().size() > CELLS) {
            told.add("Open cells besides that can change the leader: "
                    + (sure.openCells().size() - CELLS) + ".");
        }
        return told;
    }

    private List<String> stability() {
        List<String> told = sure.stability().stream()
                .filter(each -> each.below().isPresent() || each.above().isPresent())
                .map(this::stable)
                .toList();
        return told.isEmpty() ? List.of("No weight changes the leader, moved by itself.") : told;
    }

    private String stable(Stability each) {
        return "Weight of " + text(criteria.getOrDefault(each.criterion(), each.criterion())) + ", now "
                + percent(each.weight(), 1)
                + each.below()
                        .map(rival -> "; below " + percent(each.low(), 1) + " " + name(rival) + " leads")
                        .orElse("")
                + each.above()
                        .map(rival -> "; above " + percent(each.high(), 1) + " " + name(rival) + " leads")
                        .orElse("")
                + ".";
    }

    private List<String> challengers() {
        return sure.challengers().stream()
                .filter(each -> each.leads().isPresent())
                .limit(CHALLENGERS)
                .map(this::challenger)
                .toList();
    }

    private String challenger(Challenger each) {
        return name(each.alternative()) + " leads once " + percent(each.leads().orElse(1.0), 1)
                + " of the weight changes hands, at the least.";
    }

    private static String question(Question each) {
        return text(each.text()) + " Worth " + number(each.evppi(), 2)
                + " points of value before choosing; another alternative leads after " + percent(each.change(), 0)
                + " of the answers. Takes: "
                + switch (each.effort()) {
                    case ANSWER -> "an answer.";
                    case DOCUMENT -> "a document.";
                    case PILOT -> "a measurement.";
                };
    }

    private void clearances() {
        List<Robustness.Clearance> waiting = sure.clearances();
        if (waiting.isEmpty()) {
            return;
        }
        List<Robustness.Clearance> gaining = waiting.stream()
                .filter(each -> each.gain() > 0)
                .limit(QUESTIONS)
                .toList();
        line.accept(
                gaining.isEmpty()
                        ? "Missing facts leave a knock-out unresolved for some alternatives. None of those would be preferred"
                                + " under these weights if it were cleared."
                        : "Missing facts leave a knock-out unresolved. Settling them can gain, at most:");
        if (!gaining.isEmpty()) {
            line.accept(bullets(gaining.stream().map(this::clearance)));
        }
    }

    private String clearance(Robustness.Clearance each) {
        return text(each.text()) + " If "
                + (each.answers() == 1 ? "it comes" : "all " + each.answers() + " facts that it waits for come")
                + " out well, " + name(each.preferred()) + " is expected to be worth " + number(each.gain(), 2)
                + " points more than the leader. How likely that is nobody states.";
    }

    private String far(FarLeader far) {
        Optional<ScenarioOutcome> scenario = sure.scenarios().stream()
                .filter(each -> each.id().equals(far.scenario()))
                .findFirst();
        return "Far, " + text(scenario.map(ScenarioOutcome::name).orElse(far.scenario())) + ": "
                + leader(far.leader())
                + scenario.map(ScenarioOutcome::assumptions)
                        .filter(words -> !words.isBlank())
                        .map(words -> " (assumed: " + text(words) + ")")
                        .orElse("");
    }

    private String leader(Optional<String> offering) {
        return offering.map(this::name).orElse("no alternative can be awarded");
    }

    private String name(String offering) {
        return text(names.getOrDefault(offering, offering));
    }

    private static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%s %%", number(share * 100, decimals));
    }

    private static String bullets(Stream<String> items) {
        return items.map(item -> "* " + item).collect(Collectors.joining("\n"));
    }
}
