package dev.assay.assessment.impact;

import dev.assay.assessment.Assessment.Alternative;
import dev.assay.assessment.Assessment.Status;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.Impact.FindingChange;
import dev.assay.assessment.impact.Impact.Holding;
import dev.assay.assessment.impact.Impact.Moved;
import dev.assay.assessment.impact.Impact.Sure;
import dev.assay.assessment.impact.Impact.Touched;
import dev.assay.rulebook.Finding;
import dev.assay.scoring.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What differs between two answers to one case. */
final class AnswerChanges {

    private static final double GRAIN = 1e-9;

    private AnswerChanges() {}

    /** @return empty where they say the same */
    static Optional<Touched> between(
            Asked asked,
            List<Alternative> before,
            List<Alternative> after,
            Supplier<Optional<Sure>> sureBefore,
            Supplier<Optional<Sure>> sureAfter) {
        List<String> leadersBefore = leaders(before);
        List<String> leadersAfter = leaders(after);
        Map<String, Alternative> byOffering =
                before.stream().collect(Collectors.toMap(Alternative::offering, Function.identity()));
        List<Moved> moved = new ArrayList<>();
        List<FindingChange> findings = new ArrayList<>();
        double shift = 0;
        List<Alternative> alternatives = after.stream()
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
                        asked.file().id(),
                        asked.file().title(),
                        asked.stage(),
                        leadersBefore,
                        leadersAfter,
                        moved,
                        findings,
                        shift < GRAIN ? 0 : shift,
                        sureBefore.get(),
                        sureAfter.get()));
    }

    /** All that share the first place among the awardable, by name; nobody while nothing is weighed. */
    private static List<String> leaders(List<Alternative> alternatives) {
        return alternatives.stream()
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

    record Key(String offering, String rule, Finding.Kind kind, String cause, int nth) implements Comparable<Key> {
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

    record Said(Finding.Certainty certainty, double points) {}

    static SortedMap<Key, Said> said(List<Finding> findings) {
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
            if (!one.map(AnswerChanges::said).equals(other.map(AnswerChanges::said))) {
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

    private static Holding standing(Optional<Finding> finding) {
        return finding.map(found -> found.certainty() == Finding.Certainty.HOLDS ? Holding.HOLDS : Holding.MAY_HOLD)
                .orElse(Holding.NONE);
    }
}
