package dev.assay.platform.cli;

import java.sql.SQLException;

/** A command that ran out of memory, said as such: what a database or a pool says in its wake hides the cause. */
public final class MemoryShortage extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    /** The database's own code for it. */
    private static final int H2_OUT_OF_MEMORY = 90_108;

    /**
     * @param doing what was being done, and how large it is: {@code importing prices.json (1.9 MB)}
     * @param kept what became of the work, as a sentence
     */
    public MemoryShortage(String doing, String kept) {
        super("Not enough memory: " + doing + " needs more than the "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB that Java was given. " + kept
                + " Give it more, for instance: java -Xmx1g -jar assay.jar …");
    }

    /** Whether a shortage of memory stands behind a failure, whatever was thrown last. */
    public static boolean isBehind(Throwable failure) {
        return isBehind(failure, 0);
    }

    private static boolean isBehind(Throwable failure, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (failure instanceof OutOfMemoryError
                || failure instanceof SQLException sql && sql.getErrorCode() == H2_OUT_OF_MEMORY) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, depth + 1)) {
                return true;
            }
        }
        return failure.getCause() != null && isBehind(failure.getCause(), depth + 1);
    }
}
