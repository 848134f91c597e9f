package dev.assay.intake.csv;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest known word to a misspelt one. */
final class Suggestions {

    private Suggestions() {}

    /** The known word that fewest changes of a letter lead to, if at most a third of the letters change. */
    static Optional<String> near(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= most)
                .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k))
                .filter(k -> distance(word, k) <= most);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
