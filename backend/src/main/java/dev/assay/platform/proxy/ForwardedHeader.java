package dev.assay.platform.proxy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code Forwarded} of RFC 7239. */
final class ForwardedHeader {
    /** One {@code name=value} with what stands behind it: a semicolon, a comma or the end. */
    private static final Pattern PAIR =
            Pattern.compile("\\s*(?:([\\w!#$%&'*+.^`|~-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\",;]*)))?\\s*(;|,|$)");

    private ForwardedHeader() {}

    /** The last elements, last one first; none of a header that breaks the grammar, since its parts cannot be told apart. */
    static List<Hop> hops(String header, int most) {
        List<Hop> hops = new ArrayList<>();
        Map<String, String> element = new HashMap<>();
        Matcher pair = PAIR.matcher(header);
        int at = 0;
        while (at < header.length()) {
            if (!pair.find(at) || pair.start() != at) {
                return List.of();
            }
            if (pair.group(1) != null) {
                element.put(pair.group(1).toLowerCase(Locale.ROOT), value(pair));
            }
            at = pair.end();
            if (!pair.group(4).equals(";")) {
                hops.add(0, hop(element));
                element.clear();
            }
        }
        return hops.subList(0, Math.min(most, hops.size()));
    }

    private static Hop hop(Map<String, String> element) {
        return new Hop(
                element.getOrDefault("for", ""), element.getOrDefault("proto", ""), element.getOrDefault("host", ""));
    }

    private static String value(Matcher pair) {
        return pair.group(2) == null ? pair.group(3) : pair.group(2).replaceAll("\\\\(.)", "$1");
    }
}
