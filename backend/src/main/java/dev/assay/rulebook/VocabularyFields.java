package dev.assay.rulebook;

import dev.assay.catalog.Level;
import dev.assay.quantity.Country;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The content of the standard vocabulary. */
final class VocabularyFields {

    static final Vocabulary STANDARD = new Vocabulary(List.of(
            new Field(
                    "case.dataClasses",
                    Level.CASE,
                    FieldType.CODES,
                    codes("personal", "special-category", "health", "financial", "confidential", "public"),
                    "",
                    "data classes",
                    "Classes of data that will be sent to the offering.",
                    "personal"),
            new Field(
                    "case.buyerCountry",
                    Level.CASE,
                    FieldType.CODE,
                    countries(),
                    "",
                    "buyer country",
                    "Where the buyer is established.",
                    "DE"),
            new Field(
                    "offering.accessCountries",
                    Level.OFFERING,
                    FieldType.CODES,
                    countries(),
                    "",
                    "access countries",
                    "Countries from which the operator's staff can reach the data. Remote access is a transfer.",
                    "US|IE")));

    private VocabularyFields() {}

    private static SortedSet<String> codes(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    private static SortedSet<String> countries() {
        return new TreeSet<>(Country.codes());
    }
}
