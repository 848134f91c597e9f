package dev.assay.platform;

/** The program cannot start or go on, for a reason outside it. The message is for whoever started it: what, where, what to do. */
public final class CannotStartException extends RuntimeException {
    /** @param sentence the whole message, on one line */
    public CannotStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public CannotStartException(String sentence) {
        super(sentence);
    }
}
