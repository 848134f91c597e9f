package dev.assay.rulebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vocabulary page")
class VocabularyPageTest {

    private static final Path PAGE = Path.of("..", "rules", "vocabulary.md");

    @Test
    @DisplayName("beside the rules says what the vocabulary says")
    void pageIsTrue() throws IOException {
        String expected = VocabularyPage.of(Vocabulary.standard());
        if (Boolean.getBoolean("vocabulary.write")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(
                expected,
                Files.readString(PAGE),
                "rules/vocabulary.md is stale. Write it anew: mvn -pl backend test -Dtest=VocabularyPageTest"
                        + " -Dvocabulary.write=true");
    }

    @Test
    @DisplayName("names every field")
    void everyFieldIsThere() {
        String page = VocabularyPage.of(Vocabulary.standard());
        Vocabulary.standard().all().forEach(f -> assertTrue(page.contains("| `" + f.name() + "` |"), f.name()));
    }
}
