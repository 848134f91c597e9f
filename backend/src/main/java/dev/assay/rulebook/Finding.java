package dev.assay.rulebook;

import java.util.List;

/**
 * What one rule says about one alternative.
 *
 * @param alternative offering id
 * @param certainty whether the condition holds, or may hold because facts are missing
 * @param points penalty points; 0 for the other kinds
 * @param cause cause tag of a penalty (one penalty per tag counts), tag of an obligation; empty for the other kinds
 * @param missing vocabulary fields whose being unknown leaves the finding open; empty when certain
 */
public record Finding(
        String rule,
        String title,
        String alternative,
        Kind kind,
        Certainty certainty,
        String text,
        String reference,
        String owner,
        Force force,
        boolean waivable,
        double points,
        String cause,
        List<String> missing,
        Place place) {

    public enum Kind {
        KNOCK_OUT,
        PENALTY,
        OBLIGATION,
        FLAG
    }

    public enum Certainty {
        HOLDS,
        /** Facts are missing: a knock-out is unresolved, a penalty is an interval, the others may apply. */
        MAY_HOLD
    }

    public enum Force {
        LAW,
        CONTRACT,
        POLICY
    }
}
