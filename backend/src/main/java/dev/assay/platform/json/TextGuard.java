package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import dev.assay.quantity.KeptText;
import dev.assay.quantity.KeptText.Shape;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads JSON or YAML from outside, and refuses text that cannot be kept where it stands: every name and every value, at any depth,
 * whatever type is made of it. Text is one line unless its field stands in {@link #LINES}.
 */
public final class TextGuard extends JsonParserDelegate {
    /** The fields in which people write more than a line. */
    static final Set<String> LINES = Set.of(
            "acceptedUnknowns",
            "assumptions",
            "justification",
            "note",
            "reason",
            "request",
            "sentence",
            "source",
            "text",
            "useCase",
            "why",
            "unknown",
            "notApplicable");

    /** Texts of rule files: the rulebook says line and column of what hides in them. */
    static final Set<String> RULE_TEXTS = Set.of("/text", "/draft/text");

    /** Names of accounts are judged by their own policy; one that was kept before there was any still signs in. */
    static final String ACCOUNT_NAME = "/name";

    /** What an exported case carries of the catalog is compared by its digest and never taken in. */
    private static final String EMBEDDED = "/embedded/";

    private static final String PASSWORD = "password";

    public TextGuard(JsonParser unguarded) {
        super(unguarded);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        return checked(super.nextToken());
    }

    @Override
    public JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    private JsonToken checked(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            refuse(KeptText.fault(currentName(), Shape.ONE_LINE), "A field's name");
        } else if (token == JsonToken.VALUE_STRING) {
            String text = getText();
            Shape shape = LINES.contains(fieldName()) ? Shape.LINES : Shape.ONE_LINE;
            // Where the value stands costs more to say than most texts to look at.
            Optional<KeptText.Fault> fault = KeptText.fault(text, shape);
            refuse(fault.isPresent() && isJudgedElsewhere() ? KeptText.fault(text, Shape.SOURCE) : fault, "This text");
        }
        return token;
    }

    private void refuse(Optional<KeptText.Fault> fault, String subject) throws UnkeptText {
        if (fault.isPresent()) {
            throw new UnkeptText(this, KeptText.shown(pointer()), subject, fault.get());
        }
    }

    private boolean isJudgedElsewhere() {
        String pointer = pointer();
        return RULE_TEXTS.contains(pointer)
                || pointer.equals(ACCOUNT_NAME)
                || pointer.startsWith(EMBEDDED)
                || fieldName().toLowerCase(Locale.ROOT).contains(PASSWORD);
    }

    /** The field that the value stands in, be it in a list of several. */
    private String fieldName() {
        JsonStreamContext context = getParsingContext();
        while (context.inArray() && context.getParent() != null) {
            context = context.getParent();
        }
        return Optional.ofNullable(context.getCurrentName()).orElse("");
    }

    private String pointer() {
        return getParsingContext().pathAsPointer().toString();
    }
}
