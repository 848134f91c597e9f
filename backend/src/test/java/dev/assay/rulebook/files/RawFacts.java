package dev.assay.rulebook.files;

/** What a hostile file would find if it were handed to Drools as it stands: the facts and effects that it speaks of. */
public final class RawFacts {
    private RawFacts() {}

    /** The alternative of a sample. */
    public static final class Alternative {
        public Offering getOffering() {
            return new Offering();
        }
    }

    /** Its offering. */
    public static final class Offering {
        public boolean isDpa() {
            return true;
        }

        public String getRoute() {
            return "first-party-api";
        }
    }

    /** The case of a sample. */
    public static final class Case {
        public String getUse() {
            return "coding";
        }
    }

    public static void flag(String text) {
        // The sample's effect; that it was reached is seen by what stands beside it.
    }

    public static void knockOut(String text) {
        // As flag.
    }

    public static void penalty(int points, String text) {
        // As flag.
    }

    public static void oblige(String tag, String text) {
        // As flag.
    }
}
