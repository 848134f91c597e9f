package dev.assay.intake;

import java.util.Locale;
import java.util.Optional;

/** Who may accept an import: the policy of the house, stated on the page and with each acceptance in the audit trail. */
public enum Acceptance {
    /** Whoever uploaded a file may accept it. */
    ONE_PERSON("One person is enough here: whoever uploads a file may accept it."),
    /** Whoever uploaded a file may set it aside, and somebody else accepts it. */
    SECOND_PERSON("Two persons are needed here: somebody else than whoever uploaded a file accepts it.");

    private final String sentence;

    Acceptance(String sentence) {
        this.sentence = sentence;
    }

    /** The policy in words. */
    public String sentence() {
        return sentence;
    }

    /** The policy as the audit trail spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Why this person may not accept, where that is so.
     *
     * @param proposedBy person id of whoever uploaded the file, or the command line
     * @param by whoever would accept it
     */
    public Optional<String> objection(String proposedBy, String by) {
        return this == SECOND_PERSON && proposedBy.equals(by)
                ? Optional.of("Whoever uploaded a file cannot accept it here. Ask a second person to look at it.")
                : Optional.empty();
    }
}
