package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.assay.quantity.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the number at one place of a document is to be read: exactly, where a program wrote it, or so that nothing is taken that two
 * readers would understand differently, where people write the document.
 */
public enum NumberText {
    BY_PROGRAM {
        @Override
        WrittenNumber read(String text) {
            return WrittenNumber.exact(text);
        }

        @Override
        Optional<WrittenNumber.Refused> doubtful(String bare) {
            return Optional.empty();
        }
    },
    BY_HAND {
        @Override
        WrittenNumber read(String text) {
            return WrittenNumber.typed(text);
        }

        @Override
        Optional<WrittenNumber.Refused> doubtful(String bare) {
            if (NOTATION.matcher(bare).matches()
                    && WrittenNumber.ambiguity(bare).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new WrittenNumber.Refused(
                    WrittenNumber.ambiguity(bare).orElse("`" + bare + "` is a notation of programs."),
                    WrittenNumber.remedy(bare)));
        }
    };

    /** As JSON writes numbers; YAML also knows 0x18, 030 for twenty-four, and 2_4. */
    private static final Pattern NOTATION = Pattern.compile(
            "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|[+-]?\\.(nan|inf)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;
    private static final int DIGITS = 30;

    /**
     * Set on a reader or writer of documents that people write; its value is the field below which a program wrote everything, and
     * nobody changes anything by hand because a digest holds it.
     */
    static final Object SEALED_FIELD = NumberText.class;

    public static NumberText in(JsonParser in, DeserializationContext context) {
        return at(context.getAttribute(SEALED_FIELD), in.getParsingContext());
    }

    public static NumberText in(JsonGenerator out, SerializerProvider provider) {
        return at(provider.getAttribute(SEALED_FIELD), out.getOutputContext());
    }

    private static NumberText at(@Nullable Object sealedField, JsonStreamContext place) {
        return sealedField == null || sealedField.equals(topField(place)) ? BY_PROGRAM : BY_HAND;
    }

    private static String topField(JsonStreamContext place) {
        String name = "";
        for (JsonStreamContext at = place; at != null; at = at.getParent()) {
            name = at.hasCurrentName() ? at.getCurrentName() : name;
        }
        return name;
    }

    abstract WrittenNumber read(String text);

    /** What is wrong with a number that stands in the document without quotation marks, as YAML has it in many notations. */
    abstract Optional<WrittenNumber.Refused> doubtful(String bare);

    /** The plain text of a number as this kind of document holds it. */
    String write(String plain) {
        return this == BY_HAND ? WrittenNumber.unambiguous(plain) : plain;
    }

    /**
     * A decimal of believable size: its plain text never grows beyond a line.
     *
     * @throws IllegalArgumentException with what is wrong and what would be right
     */
    public BigDecimal decimal(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A decimal of " + text.length() + " characters. Maybe a digit is repeated.");
        }
        WrittenNumber number = read(text);
        if (number instanceof WrittenNumber.Refused refused) {
            throw new IllegalArgumentException(refused.message() + " " + refused.remedy());
        }
        return believable(((WrittenNumber.Read) number).number());
    }

    static BigDecimal believable(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > DIGITS || number.scale() > DIGITS) {
            throw new IllegalArgumentException("The decimal `" + number + "` is out of range.");
        }
        return number;
    }
}
