package dev.assay.assessment.impact;

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
 * @param unanswered cases of which nothing can be said, in the order of their ids
 * @param touched cases whose answer differs in anything, in the order of their ids
 */
public record Impact(
        String before, String after, int cases, int reassessed, List<Unanswered> unanswered, List<Touched> touched) {

    public Impact {
        unanswered = List.copyOf(unanswered);
        touched = List.copyOf(touched);
    }

    /** Which rulebook a case is judged by, and so what a publication does to it. */
    public enum Stage {
        /** Follows the published rulebook. */
        OPEN,
        /** Stays on the rulebook it pinned until its lead moves it; what changes is told from that one. */
        LOCKED,
        /** Has a standing decision: what is frozen in its record is judged. */
        DECIDED
    }

    /**
     * A case that cannot be assessed yet, or that this program fails on.
     *
     * @param reason for a person
     */
    public record Unanswered(String id, String title, Stage stage, String reason) {}

    /** What a finding says of one alternative. */
    public enum Holding {
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
            Holding before,
            Holding after,
            double pointsBefore,
            double pointsAfter) {}

    /** An alternative that is newly knocked out, freed, or left unresolved. */
    public record Moved(String offering, String name, Status before, Status after) {}

    /** How sure the leader is: its share of first ranks, unknowns anywhere on the scale. */
    public record Sure(String leader, double firstRank) {}

    /**
     * @param leadersBefore names of those ranked first among the awardable, empty where nobody is
     * @param shift the most by which the expected value of an alternative changes, in points 0–100
     * @param sureBefore absent where it was not asked for or nobody leads
     */
    public record Touched(
            String id,
            String title,
            Stage stage,
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

        /** Whether values move and nothing else does, as by a parameter of evidence. */
        public boolean changesValuesAlone() {
            return shift > 0 && findings.isEmpty() && moved.isEmpty() && !changesLeader();
        }
    }
}
