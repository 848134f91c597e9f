package dev.assay.platform.door;

import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.quantity.KeptText;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path and query of a request, as sent. There is one way to write each address: without empty steps and steps up, in the
 * characters of RFC 3986, and with text behind the percent signs.
 */
final class RequestTarget {
    private static final Pattern ORIGIN = Pattern.compile("(?i)^https?://[^/?#]*");
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9\\-._~!$&'()*+,;=:@%/]*");
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?\\[\\]]*");
    private static final Pattern STEPS = Pattern.compile("//|(^|/)\\.\\.?(/|$)|\\\\");
    private static final int RADIX = 16;

    private RequestTarget() {}

    static Optional<Refusal> refusal(String target) {
        if (target.equals("*")) {
            return Optional.empty();
        }
        String plain = ORIGIN.matcher(target).replaceFirst("");
        int mark = plain.indexOf('?');
        String path = mark < 0 ? plain : plain.substring(0, mark);
        String query = mark < 0 ? "" : plain.substring(mark + 1);
        if (!PATH.matcher(path.isEmpty() ? "/" : path).matches()
                || !QUERY.matcher(query).matches()) {
            return unreadable(
                    "The address has a character that must be percent-encoded.", "Write it in UTF-8, such as %C3%A4.");
        }
        return path(path).or(() -> Stream.of(query.split("&", -1))
                .map(part -> text("query", part.replace('+', ' ')))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<Refusal> path(String path) {
        Optional<String> decoded = decoded(path);
        boolean detour = path.contains("//")
                || decoded.filter(text -> STEPS.matcher(text).find()).isPresent();
        return detour
                ? unreadable("The address has an empty step, a step up or a backslash.", "Write it without detours.")
                : text("path", path);
    }

    private static Optional<Refusal> text(String where, String encoded) {
        Optional<String> decoded = decoded(encoded);
        if (decoded.isEmpty()) {
            return unreadable("What is percent-encoded in the " + where + " is no text.", "Encode it in UTF-8.");
        }
        return KeptText.fault(decoded.get(), KeptText.Shape.ONE_LINE)
                .flatMap(fault -> unreadable("The " + where + " of the address " + fault.words(), "Take it out."));
    }

    private static Optional<Refusal> unreadable(String message, String remedy) {
        return Optional.of(Refusal.of(RefusalKind.UNREADABLE_REQUEST, message + " " + remedy));
    }

    /** The text meant; empty where it is none. */
    private static Optional<String> decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) != '%') {
                bytes.write(encoded.charAt(i));
                continue;
            }
            int high = i + 2 <= encoded.length() - 1 ? Character.digit(encoded.charAt(i + 1), RADIX) : -1;
            int low = i + 2 <= encoded.length() - 1 ? Character.digit(encoded.charAt(i + 2), RADIX) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * RADIX + low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }
}
