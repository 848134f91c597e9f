package dev.assay.intake;

import dev.assay.intake.ImportReport.Refusal;
import java.util.List;

/** Reads the entries of a file each on its own: one that fails is told by its key and why, and the others are taken. */
public final class OneByOne {

    private OneByOne() {}

    /**
     * Whatever the reading of one entry throws becomes a line among the skipped, so no entry can lose a file.
     *
     * @param reading adds the entry as its last step
     */
    public static void read(String key, List<Refusal> skipped, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException failure) {
            skipped.add(new Refusal(key, reason(failure)));
        }
    }

    /** Why an entry was not taken, from what its reading threw. */
    public static String reason(RuntimeException failure) {
        String message = failure.getMessage();
        return "this entry alone could not be read: "
                + (message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
    }
}
