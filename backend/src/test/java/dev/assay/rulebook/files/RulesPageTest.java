package dev.assay.rulebook.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.RulesPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules reference page")
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules-reference.md");

    @Test
    @DisplayName("says what the rule files say")
    void pageIsTrue() throws IOException {
        RulesFolder.Found found = (RulesFolder.Found) new RulesFolder(Path.of("..", "rules")).read();
        Rulebook rulebook = new RulebookReader(Vocabulary.standard())
                .read(found.files())
                .rulebook()
                .orElseThrow();
        String expected = RulesPage.of(rulebook, Vocabulary.standard());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(
                expected,
                Files.readString(PAGE),
                "docs/rules-reference.md is stale. Write it anew: java -jar assay.jar rules docs, or mvn -pl backend test -Dtest=RulesPageTest -Drules.write=true");
    }
}
