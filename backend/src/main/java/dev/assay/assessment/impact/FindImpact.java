package dev.assay.assessment.impact;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.RulebookPolicy;
import dev.assay.assessment.cell.CandidateRow;
import dev.assay.assessment.cell.CellReader;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.fact.CaseReadings;
import dev.assay.assessment.fact.FactSheets;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Sure;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.assessment.impact.Impact.Unanswered;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseProblem;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.Knowledge;
import dev.assay.evidence.EvidencePolicy;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Rule;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.change.RulebookChange;
import dev.assay.scoring.Convention;
import dev.assay.scoring.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the answers of many cases by two rulebooks, at the cost of what the change can touch: of every case only the changed rules
 * are asked, and only where they say something else is the case read, once, and ranked by the findings of both. The rulebooks are read by the {@link Interpreter},
 * so that the impact is what they mean and not what an engine made of them.
 */
public final class FindImpact {

    private final RuleEngine old;
    private final RuleEngine present;
    private final RulebookChange change;
    private final RuleEngine changedOld;
    private final RuleEngine changedPresent;
    private final RuleEngine keptThatOrder;
    private final Values values = new Values();
    private final Depth depth;
    private final Run run;

    /**
     * A case to look at.
     *
     * @param knowledge what is held about its candidates
     */
    public record Asked(CaseFile file, Knowledge knowledge, Stage stage) {}

    /**
     * What came of looking at one case.
     *
     * @param assessed whether the change could touch it, so that it was assessed by both
     * @param unanswered there where nothing can be said of it; {@code failure} if that is a fault of this program
     */
    public record Look(
            boolean assessed,
            Optional<Touched> touched,
            Optional<Unanswered> unanswered,
            Optional<RuntimeException> failure) {
        static final Look NOTHING = new Look(false, Optional.empty(), Optional.empty(), Optional.empty());

        static Look assessed(Optional<Touched> touched) {
            return new Look(true, touched, Optional.empty(), Optional.empty());
        }

        public static Look unanswered(Unanswered unanswered) {
            return new Look(false, Optional.empty(), Optional.of(unanswered), Optional.empty());
        }

        /** The person is told that it failed; the failure itself is for the log, since its text may say anything. */
        public static Look failed(String id, String title, Stage stage, RuntimeException failure) {
            Unanswered unanswered = new Unanswered(
                    id, title, stage, "It could not be assessed. The log of the server names it and says why.");
            return new Look(false, Optional.empty(), Optional.of(unanswered), Optional.of(failure));
        }
    }

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
        this.keptThatOrder = new Interpreter(keptThatOrder(before, change));
        this.depth = depth;
        this.run = run;
    }

    /**
     * @param run told how many cases were looked at
     * @return empty if the run was cancelled
     */
    public static Optional<Impact> of(Rulebook before, Rulebook after, List<Asked> cases, Depth depth, Run run) {
        FindImpact impact = new FindImpact(before, after, depth, run);
        return impact.over(cases, impact::quickly);
    }

    /** The same by assessing every case by both rulebooks: what the other must be equal to. */
    public static Optional<Impact> inFull(Rulebook before, Rulebook after, List<Asked> cases, Depth depth, Run run) {
        FindImpact impact = new FindImpact(before, after, depth, run);
        return impact.over(cases, impact::inFull);
    }

    /** Of the rules that stay as they are, those that can change who leads: a knock-out or a penalty. */
    private static Rulebook keptThatOrder(Rulebook before, RulebookChange change) {
        SortedMap<String, Rule> kept = new TreeMap<>(before.rules());
        kept.keySet().removeAll(change.before().rules().keySet());
        kept.keySet().removeAll(change.after().rules().keySet());
        kept.values().removeIf(rule -> rule.effects().stream().noneMatch(effect -> changesOrder(effect.kind())));
        return Rulebook.of(kept, before.parameters(), List.of(), List.of());
    }

    /** For cases one by one: only the changed rules are asked, and the case is read where they say something else. */
    public static FindImpact between(Rulebook before, Rulebook after, Depth depth, Run run) {
        return new FindImpact(before, after, depth, run);
    }

    /** One case. One that fails must not keep the answer of all others from being told: its failure is a value. */
    public Look at(Asked asked) {
        try {
            return answered(asked, this::quickly);
        } catch (RuntimeException failure) {
            return Look.failed(asked.file().id(), asked.file().title(), asked.stage(), failure);
        }
    }

    /** All that was found, as one. */
    public static Impact together(String before, String after, Collection<Look> looks) {
        return new Impact(
                before,
                after,
                looks.size(),
                (int) looks.stream().filter(Look::assessed).count(),
                looks.stream()
                        .flatMap(look -> look.unanswered().stream())
                        .sorted(Comparator.comparing(Unanswered::id).thenComparing(Unanswered::stage))
                        .toList(),
                looks.stream()
                        .flatMap(look -> look.touched().stream())
                        .sorted(Comparator.comparing(Touched::id).thenComparing(Touched::stage))
                        .toList());
    }

    private Optional<Impact> over(List<Asked> cases, Function<Asked, Look> look) {
        List<Look> looks = new ArrayList<>();
        for (Asked asked : cases) {
            if (run.cancelled().getAsBoolean()) {
                return Optional.empty();
            }
            looks.add(answered(asked, look));
            run.progress().accept(looks.size());
        }
        return run.cancelled().getAsBoolean()
                ? Optional.empty()
                : Optional.of(together(old.digest(), present.digest(), looks));
    }

    private static Look answered(Asked asked, Function<Asked, Look> look) {
        CaseFile file = asked.file();
        List<CaseProblem> problems =
                asked.stage() == Stage.DECIDED ? List.of() : CaseCheck.problems(file, asked.knowledge());
        return problems.isEmpty()
                ? look.apply(asked)
                : Look.unanswered(new Unanswered(
                        file.id(),
                        file.title(),
                        asked.stage(),
                        problems.get(0).message() + " " + problems.get(0).remedy()));
    }

    /** Reads a case once and compares what the changed rules make of it; the rules that stay say the same by both. */
    private Look quickly(Asked asked) {
        CaseFile file = asked.file();
        LocalDate day = file.need().asOf();
        EvidencePolicy policy = policy(old, asked, day);
        if (!change.parameters().isEmpty() && !asRead(policy, file).equals(asRead(policy(present, asked, day), file))) {
            return inFull(asked);
        }
        if (change.rules().isEmpty() || !change.canTouch(day, CaseReadings.of(file))) {
            return Look.NOTHING;
        }
        FactSheets sheets = FactSheets.of(file, asked.knowledge(), policy);
        List<Finding> was = changedOld.findings(day, sheets.caseFacts(), sheets.alternatives());
        List<Finding> is = changedPresent.findings(day, sheets.caseFacts(), sheets.alternatives());
        if (AnswerChanges.said(was).equals(AnswerChanges.said(is))) {
            return Look.NOTHING;
        }
        if (depth == Depth.ROBUSTNESS) {
            return inFull(asked);
        }
        List<Finding> kept = keptThatOrder.findings(day, sheets.caseFacts(), sheets.alternatives());
        CellReader reader = new CellReader(file, asked.knowledge(), policy);
        List<CandidateRow> rows = Assess.rows(reader, sheets, together(kept, was));
        List<Alternative> before = Assess.alternatives(file, asked.knowledge(), rows, values);
        List<Alternative> after = AnswerChanges.said(thatOrder(was)).equals(AnswerChanges.said(thatOrder(is)))
                ? Assess.saying(before, together(kept, is))
                : Assess.alternatives(
                        file, asked.knowledge(), Assess.withFindings(reader, rows, together(kept, is)), values);
        return Look.assessed(
                AnswerChanges.between(asked, before, after, () -> Optional.empty(), () -> Optional.empty()));
    }

    private static List<Finding> thatOrder(List<Finding> findings) {
        return findings.stream().filter(finding -> changesOrder(finding.kind())).toList();
    }

    private static boolean changesOrder(Finding.Kind kind) {
        return kind == Finding.Kind.KNOCK_OUT || kind == Finding.Kind.PENALTY;
    }

    private static List<Finding> together(List<Finding> kept, List<Finding> changed) {
        return Stream.concat(kept.stream(), changed.stream()).toList();
    }

    private static EvidencePolicy policy(RuleEngine rules, Asked asked, LocalDate day) {
        return RulebookPolicy.of(rules, asked.knowledge().evidence(), day);
    }

    /** What of the policy an answer can rest on: that on the benchmarks which the case's criteria read, and on all together. */
    private static EvidencePolicy asRead(EvidencePolicy policy, CaseFile file) {
        Set<String> read = file.criteria().stream()
                .map(Criterion::reads)
                .filter(reads -> reads.source().isMeasured())
                .map(Criterion.Reads::key)
                .collect(Collectors.toCollection(TreeSet::new));
        read.add(EvidencePolicy.POOLED);
        return new EvidencePolicy(
                kept(policy.deltaMax(), read),
                kept(policy.harnessSpread(), read),
                kept(policy.defaultSpread(), read),
                kept(policy.shelfLifeMonths(), read));
    }

    private static SortedMap<String, Double> kept(SortedMap<String, Double> values, Set<String> read) {
        SortedMap<String, Double> kept = new TreeMap<>(values);
        kept.keySet().retainAll(read);
        return kept;
    }

    private Look inFull(Asked asked) {
        AssessmentInputs was = new AssessmentInputs(asked.file(), asked.knowledge(), old);
        AssessmentInputs is = new AssessmentInputs(asked.file(), asked.knowledge(), present);
        Assessment before = Assess.run(was);
        Assessment after = Assess.run(is);
        return Look.assessed(AnswerChanges.between(
                asked, before.alternatives(), after.alternatives(), () -> sure(was, before), () -> sure(is, after)));
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
}
