package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import dev.assay.quantity.KeptText;
import java.util.Optional;

/** Text stands in what was read that cannot be kept, or not be seen. */
public final class UnkeptText extends JsonParseException {
    private static final long serialVersionUID = 1L;

    static final String REMEDY = "Delete the character, or retype the words around it.";

    private final String pointer;
    private final boolean text;

    UnkeptText(JsonParser in, String pointer, String subject, KeptText.Fault fault) {
        super(in, subject + " " + fault.words(), in.currentTokenLocation());
        this.pointer = pointer;
        this.text = fault.isText();
    }

    /** What the reading failed of, if it is this. */
    public static Optional<UnkeptText> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnkeptText unkept) {
                return Optional.of(unkept);
            }
        }
        return Optional.empty();
    }

    /** JSON pointer (RFC 6901) of the value or the field; what hides in a name is written by its number. */
    public String pointer() {
        return pointer;
    }

    /** Whether it is text at all; half a character is none. */
    public boolean isText() {
        return text;
    }
}
