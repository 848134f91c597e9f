package dev.assay.rulebook.acts;

import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.RuleFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rule files as texts to edit: which names are allowed, what version a text is, and how it was kept by a spreadsheet. */
public final class RuleTexts {
    static final int LARGEST = 1_048_576;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NEW_NAME = Pattern.compile(
            "(?:[a-z0-9][a-z0-9-]{0,60}/){1,4}[a-z0-9][a-z0-9-]{0,80}(?:\\.cases\\.yaml|\\.csv|\\.drl)");
    private static final Pattern NEW_PARAMETERS = Pattern.compile("parameters/[a-z0-9][a-z0-9-]{0,80}\\.yaml");

    private RuleTexts() {}

    /** Whether a file of this name may be made. It cannot lead out of the rules folder: no dots but before its kind. */
    static boolean isGoodName(String path) {
        return NEW_NAME.matcher(path).matches() || NEW_PARAMETERS.matcher(path).matches();
    }

    /** The text without a byte order mark. */
    public static Outcome<String> text(RuleFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return Outcome.done(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Outcome.refused(Refusal.conflict("`" + file.path()
                    + "` is not UTF-8 text. Open it in the program that wrote it and save it as CSV UTF-8."));
        }
    }

    public static String entityTag(RuleFile file) {
        return "\"" + file.digest() + "\"";
    }

    /** Refused unless the sender saw this very content. */
    static Optional<Refusal> staleness(Optional<String> ifMatch, RuleFile present) {
        if (ifMatch.isEmpty() || ifMatch.get().isBlank()) {
            return Optional.of(Refusal.of(
                    RefusalKind.VERSION_REQUIRED,
                    "Send the ETag you read as If-Match, so that nobody is overwritten."));
        }
        return ifMatch.get().strip().equals(entityTag(present))
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        RefusalKind.STALE,
                        "`" + present.path() + "` was changed in the meantime, here or in its folder. Read it again."));
    }
}
