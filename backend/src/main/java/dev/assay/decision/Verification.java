package dev.assay.decision;

import java.util.List;

/**
 * What checking a record against itself showed.
 *
 * @param checks each check in the order made
 * @param differences fields whose recomputed value differs, by JSON pointer
 */
public record Verification(Verdict verdict, List<Check> checks, List<Difference> differences) {

    public Verification {
        checks = List.copyOf(checks);
        differences = List.copyOf(differences);
    }

    public enum Verdict {
        /** Every check holds. */
        VERIFIED,
        /** The file was changed, or does not follow from what it embeds. */
        DIFFERS,
        /** The digest is good, but this build does not know the method version, so nothing was recomputed. */
        UNKNOWN_METHOD
    }

    /** @param detail what was found, in words */
    public record Check(String name, boolean holds, String detail) {}

    /** @param recorded and recomputed as JSON text; "absent" where there is none */
    public record Difference(String pointer, String recorded, String recomputed) {}
}
