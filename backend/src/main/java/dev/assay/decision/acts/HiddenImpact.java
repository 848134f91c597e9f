package dev.assay.decision.acts;

import dev.assay.assessment.impact.Impact;
import dev.assay.assessment.impact.Impact.FindingChange;
import dev.assay.assessment.impact.Impact.Holding;
import dev.assay.assessment.impact.Impact.Stage;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.rulebook.Finding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is told of the cases the asker may not see: numbers, never a title, an offering, a price or who leads.
 *
 * @param touched how many of them answer differently
 * @param unanswered how many cannot be assessed
 * @param detail what changes in them; only for who may publish the rulebook and has no part in it (docs/decisions/0017)
 */
public record HiddenImpact(int touched, int unanswered, Optional<Detail> detail) {
    public static final HiddenImpact NOTHING = new HiddenImpact(0, 0, Optional.empty());

    /**
     * @param leaders in how many another one leads
     * @param locked how many are locked, so that a publication does not move them
     * @param decided on how many a decision stands
     * @param valuesAlone in how many only values move
     * @param rules the findings that change, by rule and kind of change
     */
    public record Detail(int leaders, int locked, int decided, int valuesAlone, List<RuleCount> rules) {}

    /** What becomes of a finding. */
    public enum Change {
        COMES,
        GOES,
        CHANGES;

        public static Change of(FindingChange finding) {
            if (finding.before() == Holding.NONE) {
                return COMES;
            }
            return finding.after() == Holding.NONE ? GOES : CHANGES;
        }
    }

    /** @param cases in how many this happens to at least one offering */
    public record RuleCount(String rule, String title, Finding.Kind kind, Change change, int cases) {}

    public static HiddenImpact of(Impact whole, Predicate<String> mayBeSeen, boolean inDetail) {
        List<Touched> hidden = whole.touched().stream()
                .filter(each -> !mayBeSeen.test(each.id()))
                .toList();
        int unanswered = (int) whole.unanswered().stream()
                .filter(each -> !mayBeSeen.test(each.id()))
                .count();
        return new HiddenImpact(
                hidden.size(),
                unanswered,
                Optional.of(hidden).filter(each -> inDetail && !each.isEmpty()).map(HiddenImpact::detail));
    }

    private static Detail detail(List<Touched> hidden) {
        SortedMap<RuleCount, Set<Touched>> counted = new TreeMap<>(Comparator.comparing(RuleCount::rule)
                .thenComparing(RuleCount::kind)
                .thenComparing(RuleCount::change));
        for (Touched each : hidden) {
            for (FindingChange finding : each.findings()) {
                RuleCount key = new RuleCount(finding.rule(), finding.title(), finding.kind(), Change.of(finding), 0);
                counted.computeIfAbsent(key, first -> new HashSet<>()).add(each);
            }
        }
        return new Detail(
                number(hidden, Touched::changesLeader),
                number(hidden, each -> each.stage() == Stage.LOCKED),
                number(hidden, each -> each.stage() == Stage.DECIDED),
                number(hidden, Touched::changesValuesAlone),
                counted.entrySet().stream()
                        .map(each -> new RuleCount(
                                each.getKey().rule(),
                                each.getKey().title(),
                                each.getKey().kind(),
                                each.getKey().change(),
                                each.getValue().size()))
                        .toList());
    }

    private static int number(List<Touched> cases, Predicate<Touched> which) {
        return (int) cases.stream().filter(which).count();
    }
}
