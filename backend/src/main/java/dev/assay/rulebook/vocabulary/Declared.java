package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import dev.assay.rulebook.FieldType;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Declares fields that share a prefix and a level.
 *
 * @param prefix what stands before the dot, e.g. {@code operator}
 * @param level the level at which the facts stand
 */
record Declared(String prefix, Level level) {

    private static final SortedSet<String> NONE = Collections.emptySortedSet();

    Field yesNo(String name, String words, String meaning) {
        return new Field(prefix + "." + name, level, FieldType.YES_NO, NONE, "", words, meaning, "yes");
    }

    Field number(String name, String unit, String words, String meaning, String example) {
        return new Field(prefix + "." + name, level, FieldType.NUMBER, NONE, unit, words, meaning, example);
    }

    Field date(String name, String words, String meaning, String example) {
        return new Field(prefix + "." + name, level, FieldType.DATE, NONE, "", words, meaning, example);
    }

    Field code(String name, SortedSet<String> allowed, String words, String meaning, String example) {
        return new Field(
                prefix + "." + name, level, FieldType.CODE, checked(allowed, example), "", words, meaning, example);
    }

    Field codes(String name, SortedSet<String> allowed, String words, String meaning, String example) {
        return new Field(
                prefix + "." + name, level, FieldType.CODES, checked(allowed, example), "", words, meaning, example);
    }

    private static SortedSet<String> checked(SortedSet<String> allowed, String example) {
        for (String code : example.split("\\|", -1)) {
            if (!allowed.contains(code)) {
                throw new IllegalArgumentException(
                        "Example code " + code + " is not among the allowed " + allowed + ".");
            }
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
    }
}
