package dev.assay.quantity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A country by its ISO 3166-1 alpha-2 code, upper case. */
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> CODES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));

    /**
     * @throws IllegalArgumentException if the code is not an ISO 3166-1 alpha-2 code; the message suggests the usual fix
     */
    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("Unknown country `" + code
                    + "`: expected an ISO 3166-1 alpha-2 code such as DE" + suggestion(code) + ".");
        }
    }

    public static boolean isCode(String text) {
        return CODES.contains(text);
    }

    public static Set<String> codes() {
        return Set.copyOf(CODES);
    }

    private static String suggestion(String code) {
        String upper = code.trim().toUpperCase(Locale.ROOT);
        if (upper.equals("UK")) {
            return ". Maybe GB";
        }
        if (upper.equals("EU")) {
            return ". The EU is not a country; name its member states";
        }
        return CODES.contains(upper) ? ". Maybe " + upper : "";
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
