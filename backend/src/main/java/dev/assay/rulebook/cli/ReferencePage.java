package dev.assay.rulebook.cli;

import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.words.RulesPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The page on which all rules can be read, as a file that is kept true. */
record ReferencePage(Path path) {

    /** Where a repository keeps it: in {@code docs}, next to the rules folder. */
    static Path beside(Path rules) {
        Path parent = Optional.ofNullable(rules.toAbsolutePath().normalize().getParent())
                .orElse(Path.of("."));
        return parent.resolve("docs").resolve("rules-reference.md");
    }

    boolean isThere() {
        return Files.isRegularFile(path);
    }

    boolean isTrueOf(Rulebook rulebook) throws IOException {
        return isThere() && Files.readString(path, StandardCharsets.UTF_8).equals(text(rulebook));
    }

    void write(Rulebook rulebook) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(path, text(rulebook), StandardCharsets.UTF_8);
    }

    private static String text(Rulebook rulebook) {
        return RulesPage.of(rulebook, Vocabulary.standard());
    }
}
