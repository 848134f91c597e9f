package dev.assay.rulebook.vocabulary;

import dev.assay.catalog.Level;
import dev.assay.rulebook.FieldType;
import java.util.SortedSet;

/**
 * One fact a rule author may read.
 *
 * @param name as written in rules, level prefix included, e.g. {@code offering.accessCountries}
 * @param level the level at which the fact stands
 * @param allowed allowed codes for {@code CODE} and {@code CODES}; empty for the other types
 * @param unit unit of a number, else empty
 * @param words header wording in decision tables, e.g. "data class includes"-style phrases start from this noun
 * @param meaning one or two sentences for the vocabulary page
 * @param example a value as a rule would write it
 */
public record Field(
        String name,
        Level level,
        FieldType type,
        SortedSet<String> allowed,
        String unit,
        String words,
        String meaning,
        String example) {}
