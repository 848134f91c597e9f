package dev.assay.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is wrong in a JSON or YAML text, for a person.
 *
 * @param pointer JSON pointer (RFC 6901) of the field, empty for the whole
 * @param line from 1; 0 where not known
 * @param column from 1; 0 where not known
 * @param message what is wrong
 * @param remedy what would be right
 */
public record ReadProblem(String pointer, int line, int column, String message, String remedy) {

    /** Puts a parser's or mapper's exception in words. */
    public static ReadProblem of(JsonProcessingException e) {
        Optional<JsonLocation> at = Optional.ofNullable(e.getLocation());
        int line = at.map(JsonLocation::getLineNr).orElse(0);
        int column = at.map(JsonLocation::getColumnNr).orElse(0);
        Optional<UnkeptText> unkept = UnkeptText.in(e);
        if (unkept.isPresent()) {
            return new ReadProblem(
                    unkept.get().pointer(), line, column, unkept.get().getOriginalMessage(), UnkeptText.REMEDY);
        }
        String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (e instanceof InvalidNullException) {
            return new ReadProblem(pointer, line, column, "Nothing in this list may be null.", "Take it out.");
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new ReadProblem(
                    pointer, line, column, "Unknown field `" + unknown.getPropertyName() + "`.", nearest(unknown));
        }
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return new ReadProblem(
                    pointer,
                    line,
                    column,
                    "Unknown value `" + format.getValue() + "`.",
                    "Write one of "
                            + Arrays.stream(format.getTargetType().getEnumConstants())
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (e.getCause() instanceof IllegalArgumentException refusal) {
            return new ReadProblem(
                    pointer,
                    line,
                    column,
                    Optional.ofNullable(refusal.getMessage()).orElse("Not allowed."),
                    "Correct this field.");
        }
        if (e.getCause() instanceof NullPointerException) {
            return new ReadProblem(pointer, line, column, "Something is missing in here.", "Write every field of it.");
        }
        String message = plain(e);
        return new ReadProblem(
                pointer,
                line,
                column,
                message,
                message.endsWith("is missing.")
                        ? "Write it, or correct a misspelt name next to it."
                        : "Correct the text at this place.");
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(ref -> ref.getFieldName() == null ? String.valueOf(ref.getIndex()) : ref.getFieldName())
                .map(part -> "/" + part.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String nearest(UnrecognizedPropertyException e) {
        Collection<Object> known = Optional.ofNullable(e.getKnownPropertyIds()).orElse(java.util.List.of());
        String wanted = e.getPropertyName().toLowerCase(Locale.ROOT);
        Optional<String> close = known.stream()
                .map(Object::toString)
                .min(Comparator.comparingInt((String name) -> distance(name.toLowerCase(Locale.ROOT), wanted))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(name.toLowerCase(Locale.ROOT), wanted) <= 3);
        return close.map(name -> "Maybe `" + name + "`.")
                .orElse("Take it out; known here: "
                        + known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static String lastField(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? String.valueOf(
                        mapping.getPath().get(mapping.getPath().size() - 1).getFieldName())
                : "number";
    }

    private static String plain(JsonProcessingException e) {
        String message = Optional.ofNullable(e.getOriginalMessage()).orElse("Cannot be read.");
        if (message.startsWith("Null value for creator property '")) {
            return "The field `" + message.split("'", 3)[1] + "` is missing.";
        }
        if (message.startsWith("Invalid `null` value encountered")) {
            return "Nothing (null) stands in a list or a map here.";
        }
        if (message.startsWith("Cannot map `null` into type")) {
            return "The field `" + lastField(e) + "` is missing.";
        }
        if (message.startsWith("Duplicate field '")) {
            return "The field `" + message.split("'", 3)[1] + "` stands twice.";
        }
        if (message.startsWith("Cannot coerce Floating-point value (")) {
            return "A whole number is expected, got " + message.split("[()]", 3)[1] + ".";
        }
        if (message.startsWith("Numeric value (")) {
            return "The number " + message.split("[()]", 3)[1] + " is out of range.";
        }
        // What follows speaks of Java types, which says nothing to a reader of the file.
        return message.lines()
                .findFirst()
                .orElse(message)
                .replaceAll("`?[a-z]+(\\.[A-Za-z$]+){2,}`?", "a value of this kind");
    }

    /** Levenshtein distance, capped by the length of the inputs. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitute, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
