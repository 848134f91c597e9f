package dev.assay.assessment;

import dev.assay.assessment.Assessment.Status;
import dev.assay.rulebook.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What changes in cases when one rulebook takes the place of another.
 *
 * @param before digest of the rulebook that is replaced
 * @param after digest of the one in its place
 * @param cases how many cases were looked at
 * @param reassessed how many of them the change could touch, so that they were assessed by both
 * @param unanswered ids of cases that cannot be assessed yet, so that nothing can change in them
 * @param touched cases whose answer differs in anything, in the order of their ids
 */
public record Impact(
        String before, String after, int cases, int reassessed, List<String> unanswered, List<Touched> touched) {

    public Impact {
        unanswered = List.copyOf(unanswered);
        touched = List.copyOf(touched);
    }

    /** What a finding says of one alternative. */
    public enum Standing {
        NONE,
        MAY_HOLD,
        HOLDS
    }

    /**
     * One finding that comes, goes, or becomes certain or open.
     *
     * @param offering id
     * @param name of the offering
     * @param pointsBefore penalty points; 0 for other kinds and where there is no finding
     */
    public record FindingChange(
            String rule,
            String title,
            Finding.Kind kind,
            String offering,
            String name,
            Standing before,
            Standing after,
            double pointsBefore,
            double pointsAfter) {}

    /** An alternative that is newly knocked out, freed, or left unresolved. */
    public record Moved(String offering, String name, Status before, Status after) {}

    /** How sure the leader is: its share of first ranks, unknowns anywhere on the scale. */
    public record Sure(String leader, double firstRank) {}

    /**
     * @param decided whether a decision stands on the case
     * @param leadersBefore names of those ranked first among the awardable, empty where nobody is
     * @param shift the most by which the expected value of an alternative changes, in points 0–100
     * @param sureBefore absent where it was not asked for or nobody leads
     */
    public record Touched(
            String id,
            String title,
            boolean decided,
            List<String> leadersBefore,
            List<String> leadersAfter,
            List<Moved> moved,
            List<FindingChange> findings,
            double shift,
            Optional<Sure> sureBefore,
            Optional<Sure> sureAfter) {

        public boolean changesLeader() {
            return !leadersBefore.equals(leadersAfter);
        }
    }
}
