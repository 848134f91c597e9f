package dev.assay.decision;

import java.util.List;

/**
 * One thing asked of an award, and how it stands.
 *
 * @param detail what holds, or what is not known yet; where it fails, the refusals say it
 * @param items told one by one below the detail
 * @param isAsked whether this award has to say something about it: a justification, or why unknowns are accepted
 * @param refusals why the award is refused on this account; empty = not on this account
 */
public record AwardCheck(
        Point point,
        String detail,
        List<String> items,
        boolean isAsked,
        boolean isPending,
        List<AwardRefusal> refusals) {

    public AwardCheck {
        items = List.copyOf(items);
        refusals = List.copyOf(refusals);
    }

    /** What is asked, in the order in which refusals are told. */
    public enum Point {
        PROCEDURE("The case may be decided"),
        WEIGHED("Criteria are weighed"),
        METHOD("The evaluation keeps to the method"),
        CHOSEN("An awardable alternative is chosen"),
        DEVIATION("Deviating from the leader is justified"),
        UNKNOWNS("Open cells cannot change the leader, or are accepted with a reason"),
        PUBLISHED("The tender is awarded as published"),
        BIDS("Only bidders are compared"),
        ORIGIN("Nobody is excluded for origin alone");

        private final String title;

        Point(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether it stands in the way, or may do so. */
    public enum Standing {
        HOLDS,
        FAILS,
        PENDING
    }

    static AwardCheck of(Point point, String detail, List<AwardRefusal> refusals) {
        return new AwardCheck(point, detail, List.of(), false, false, refusals);
    }

    AwardCheck asked(boolean isAsked) {
        return new AwardCheck(point, detail, items, isAsked, isPending, refusals);
    }

    public Standing standing() {
        return !refusals.isEmpty() ? Standing.FAILS : isPending ? Standing.PENDING : Standing.HOLDS;
    }
}
