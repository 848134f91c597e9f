package dev.assay.rulebook.language;

import java.util.List;

/** The columns, and the particulars of a sentence, in which one of a few words stands and nothing else. */
public final class ClosedColumns {

    private ClosedColumns() {}

    /** The words that may stand there; empty where others may. */
    public static List<String> of(String column) {
        return switch (column) {
            case "effect" -> List.of("knock-out", "penalty", "obligation", "flag");
            case "force" -> List.of("law", "contract", "policy");
            case "basis" -> List.of("cited", "partly-cited", "policy", "unverified");
            case "waivable", "active" -> List.of("yes", "no");
            default -> List.of();
        };
    }
}
