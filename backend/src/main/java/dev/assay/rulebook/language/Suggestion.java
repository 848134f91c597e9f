package dev.assay.rulebook.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses what was meant. */
public final class Suggestion {

    private static final Map<String, String> ALSO_KNOWN_AS = Map.of("UK", "GB", "EL", "GR", "SOC2", "SOC2-TYPE2");

    /** A word longer than this is near to nothing. */
    private static final int LONGEST = 80;

    private Suggestion() {}

    /** The nearest candidate, if it is near enough to be worth a question. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String other = ALSO_KNOWN_AS.get(written.strip());
        if (other != null && candidates.contains(other)) {
            return Optional.of(other);
        }
        String plain = plain(written);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        int most = plain.length() < 4 ? 0 : Math.max(1, plain.length() / 3);
        return candidates.stream()
                .filter(candidate -> isNear(plain, plain(candidate), most))
                .min(Comparator.<String>comparingInt(candidate -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** "Did you mean `x`?", or what else to do. */
    public static String didYouMean(String written, Collection<String> candidates, String otherwise) {
        return nearest(written, candidates)
                .map(candidate -> "Did you mean `" + candidate + "`?")
                .orElse(otherwise);
    }

    /** A short listing of what is allowed. */
    public static String oneOf(Collection<String> allowed) {
        int shown = 12;
        String listed = String.join(", ", allowed.stream().limit(shown).toList());
        return allowed.size() > shown ? "one of " + listed + " … (" + allowed.size() + " in all)" : "one of " + listed;
    }

    /** Thousands of wrong cells ask for this, so nothing is worked out that lengths tell already. */
    private static boolean isNear(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most
                && (most == 0 ? one.equals(other) : distance(one, other) <= most);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '_' && c != '.' && c != '-') {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's edit distance. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
