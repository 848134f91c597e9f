package dev.assay.rulebook.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.catalog.Level;
import dev.assay.rulebook.FieldType;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vocabulary")
class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    @DisplayName("names every field once, in words too, so that a table header means one field")
    void wordsAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Field field : vocabulary.all()) {
            assertFalse(field.words().isBlank(), field.name());
            assertTrue(seen.add(field.words()), "two fields read as \"" + field.words() + "\"");
        }
    }

    @Test
    @DisplayName("gives every field a meaning and an example, and every code field its codes")
    void everyFieldIsExplained() {
        for (Field field : vocabulary.all()) {
            boolean coded = field.type() == FieldType.CODE || field.type() == FieldType.CODES;
            assertFalse(field.meaning().isBlank(), field.name());
            assertFalse(field.example().isBlank(), field.name());
            assertEquals(coded, !field.allowed().isEmpty(), field.name());
        }
    }

    @Test
    @DisplayName("reads one vendor attribute for the developer and for the operator")
    void vendorAttributesAreReadTwice() {
        Field read = vocabulary.attribute(Level.VENDOR, "headquarters").orElseThrow();
        assertEquals("developer.headquarters", read.name());
        assertTrue(vocabulary.field("operator.headquarters").isPresent());
        assertTrue(vocabulary.attribute(Level.OFFERING, "headquarters").isEmpty());
    }
}
