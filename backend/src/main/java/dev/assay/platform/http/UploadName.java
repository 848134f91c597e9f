package dev.assay.platform.http;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.quantity.KeptText;

/** The name that a person's machine gave an uploaded file: words in a message and never a path, but one line of visible text. */
public final class UploadName {
    private UploadName() {}

    public static Outcome<String> of(String name) {
        return KeptText.fault(name, KeptText.Shape.ONE_LINE)
                .map(fault -> Outcome.<String>refused(Refusal.invalid(
                        "/file", "The name of the file " + fault.words(), "Rename the file, then send it again.")))
                .orElseGet(() -> Outcome.done(name));
    }
}
