package dev.assay.assessment;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.Impact.FindingChange;
import dev.assay.assessment.Impact.Moved;
import dev.assay.assessment.Impact.Standing;
import dev.assay.assessment.Impact.Sure;
import dev.assay.assessment.Impact.Touched;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.RulebookChange;
import dev.assay.scoring.Convention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the answers of many cases by two rulebooks, at the cost of what the change can touch: of every case only the changed rules
 * are asked, and only where they say something else is the case assessed by both. The rulebooks are read by the {@link Interpreter},
 * so that the impact is what they mean and not what an engine made of them.
 */
public final class FindImpact {

    private static final double GRAIN = 1e-9;

    private final RuleEngine old;
    private final RuleEngine present;
    private final RulebookChange change;
    private final RuleEngine changedOld;
    private final RuleEngine changedPresent;
    private final Depth depth;
    private final Run run;

    /**
     * A case to look at.
     *
     * @param knowledge what is held about its candidates
     * @param decided whether a decision stands on it
     */
    public record Asked(CaseFile file, Knowledge knowledge, boolean decided) {}

    /** How much is said about a case that changes. */
    public enum Depth {
        /** Findings, leaders and values. */
        ANSWER,
        /** How sure the leader is, too: thousands of draws for each such case. */
        ROBUSTNESS
    }

    private FindImpact(Rulebook before, Rulebook after, Depth depth, Run run) {
        this.old = new Interpreter(before);
        this.present = new Interpreter(after);
        this.change = RulebookChange.between(before, after);
        this.changedOld = new Interpreter(change.before());
        this.changedPresent = new Interpreter(change.after());
        this.depth = depth;
        this.run = run;
    }

    /**
     * @param run told how many cases were looked at
     * @return empty if the run was cancelled
     */
    public static Optional<Impact> of(Rulebook before, Rulebook after, List<Asked> cases, Depth depth, Run run) {
        FindImpact impact = new FindImpact(before, after, depth, run);
        return impact.over(cases, impact::canDiffer);
    }

    /** The same by assessing every case by both rulebooks: what the other must be equal to. */
    public static Optional<Impact> inFull(Rulebook before, Rulebook after, List<Asked> cases, Depth depth, Run run) {
        return new FindImpact(before, after, depth, run).over(cases, asked -> true);
    }

    private Optional<Impact> over(List<Asked> cases, Function<Asked, Boolean> canDiffer) {
        List<Touched> touched = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        int reassessed = 0;
        int looked = 0;
        for (Asked asked : cases) {
            if (run.cancelled().getAsBoolean()) {
                return Optional.empty();
            }
            if (!asked.decided()
                    && !CaseCheck.problems(asked.file(), asked.knowledge()).isEmpty()) {
                unanswered.add(asked.file().id());
            } else if (canDiffer.apply(asked)) {
                reassessed++;
                touched(asked).ifPresent(touched::add);
            }
            looked++;
            run.progress().accept(looked);
        }
        touched.sort(Comparator.comparing(Touched::id).thenComparing(Touched::decided));
        return run.cancelled().getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Impact(old.digest(), present.digest(), looked, reassessed, unanswered, touched));
    }

    private boolean canDiffer(Asked asked) {
        LocalDate day = asked.file().need().asOf();
        if (!change.parameters().isEmpty() && !policy(old, asked, day).equals(policy(present, asked, day))) {
            return true;
        }
        if (change.rules().isEmpty() || !change.canTouch(day, CaseReadings.of(asked.file()))) {
            return false;
        }
        FactSheets sheets = FactSheets.of(asked.file(), asked.knowledge());
        return !said(changedOld.findings(day, sheets.caseFacts(), sheets.alternatives()))
                .equals(said(changedPresent.findings(day, sheets.caseFacts(), sheets.alternatives())));
    }

    private static Object policy(RuleEngine rules, Asked asked, LocalDate day) {
        return RulebookPolicy.of(rules, asked.knowledge().evidence(), day);
    }

    private Optional<Touched> touched(Asked asked) {
        AssessmentInputs was = new AssessmentInputs(asked.file(), asked.knowledge(), old);
        AssessmentInputs is = new AssessmentInputs(asked.file(), asked.knowledge(), present);
        Assessment before = Assess.run(was);
        Assessment after = Assess.run(is);
        List<String> leadersBefore = leaders(before);
        List<String> leadersAfter = leaders(after);
        Map<String, Alternative> byOffering =
                before.alternatives().stream().collect(Collectors.toMap(Alternative::offering, Function.identity()));
        List<Moved> moved = new ArrayList<>();
        List<FindingChange> findings = new ArrayList<>();
        double shift = 0;
        List<Alternative> alternatives = after.alternatives().stream()
                .sorted(Comparator.comparing(Alternative::offering))
                .toList();
        for (Alternative each : alternatives) {
            Alternative earlier = byOffering.get(each.offering());
            if (earlier == null) {
                throw new IllegalStateException("Offering " + each.offering() + " is in one answer only.");
            }
            if (earlier.status() != each.status()) {
                moved.add(new Moved(each.offering(), each.name(), earlier.status(), each.status()));
            }
            findings.addAll(changes(earlier, each));
            shift = Math.max(
                    shift, Math.abs(each.total().expected() - earlier.total().expected()));
        }
        boolean same = moved.isEmpty() && findings.isEmpty() && leadersBefore.equals(leadersAfter) && shift < GRAIN;
        return same
                ? Optional.empty()
                : Optional.of(new Touched(
                        after.caseId(),
                        after.title(),
                        asked.decided(),
                        leadersBefore,
                        leadersAfter,
                        moved,
                        findings,
                        shift < GRAIN ? 0 : shift,
                        sure(was, before),
                        sure(is, after)));
    }

    private Optional<Sure> sure(AssessmentInputs inputs, Assessment answer) {
        if (depth == Depth.ANSWER) {
            return Optional.empty();
        }
        Run quiet = new Run(run.executor(), done -> {}, run.cancelled());
        return AssessRobustness.run(inputs, answer, quiet)
                .flatMap(sure -> sure.leader().flatMap(leader -> sure.acceptability().stream()
                        .filter(each -> each.convention() == Convention.UNIFORM)
                        .flatMap(each -> each.standings().stream())
                        .filter(each -> each.alternative().equals(leader))
                        .findFirst()
                        .map(each -> new Sure(leader, each.ranks().get(0)))));
    }

    /** All that share the first place among the awardable, by name; nobody while nothing is weighed. */
    private static List<String> leaders(Assessment answer) {
        return answer.alternatives().stream()
                .filter(each -> each.status() == Status.AWARDABLE
                        && each.standings().stream()
                                .filter(standing -> standing.convention() == Convention.UNIFORM)
                                .anyMatch(standing -> standing.rankWithoutUnresolved()
                                        .filter(rank -> rank == 1)
                                        .isPresent()))
                .map(Alternative::name)
                .sorted()
                .toList();
    }

    private record Key(String offering, String rule, Finding.Kind kind, String cause, int nth)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::offering)
                    .thenComparing(Key::rule)
                    .thenComparing(Key::kind)
                    .thenComparing(Key::cause)
                    .thenComparing(Key::nth)
                    .compare(this, other);
        }
    }

    private record Said(Finding.Certainty certainty, double points) {}

    private static SortedMap<Key, Said> said(List<Finding> findings) {
        SortedMap<Key, Said> said = new TreeMap<>();
        keyed(findings).forEach((key, finding) -> said.put(key, new Said(finding.certainty(), finding.points())));
        return said;
    }

    /** A rule may say the same kind of thing more than once; those are told apart by their order. */
    private static SortedMap<Key, Finding> keyed(List<Finding> findings) {
        SortedMap<Key, Finding> keyed = new TreeMap<>();
        for (Finding finding : findings) {
            int nth = 0;
            Key key = new Key(finding.alternative(), finding.rule(), finding.kind(), finding.cause(), nth);
            while (keyed.containsKey(key)) {
                nth++;
                key = new Key(finding.alternative(), finding.rule(), finding.kind(), finding.cause(), nth);
            }
            keyed.put(key, finding);
        }
        return keyed;
    }

    private static List<FindingChange> changes(Alternative before, Alternative after) {
        SortedMap<Key, Finding> was = keyed(before.findings());
        SortedMap<Key, Finding> is = keyed(after.findings());
        SortedMap<Key, Finding> all = new TreeMap<>(was);
        all.putAll(is);
        List<FindingChange> changes = new ArrayList<>();
        all.forEach((key, shown) -> {
            Optional<Finding> one = Optional.ofNullable(was.get(key));
            Optional<Finding> other = Optional.ofNullable(is.get(key));
            if (!one.map(FindImpact::said).equals(other.map(FindImpact::said))) {
                changes.add(new FindingChange(
                        shown.rule(),
                        shown.title(),
                        shown.kind(),
                        after.offering(),
                        after.name(),
                        standing(one),
                        standing(other),
                        one.map(Finding::points).orElse(0.0),
                        other.map(Finding::points).orElse(0.0)));
            }
        });
        return changes;
    }

    private static Said said(Finding finding) {
        return new Said(finding.certainty(), finding.points());
    }

    private static Standing standing(Optional<Finding> finding) {
        return finding.map(found -> found.certainty() == Finding.Certainty.HOLDS ? Standing.HOLDS : Standing.MAY_HOLD)
                .orElse(Standing.NONE);
    }
}
