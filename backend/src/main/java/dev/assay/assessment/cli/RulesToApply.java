package dev.assay.assessment.cli;

import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesSeed;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rulebook of a folder, or the one that travels in the jar. */
final class RulesToApply {

    private RulesToApply() {}

    static RulebookReader.RulebookReading read(Optional<Path> folder) throws IOException {
        return new RulebookReader(Vocabulary.standard()).read(folder.isPresent() ? files(folder.get()) : shipped());
    }

    private static List<RuleFile> files(Path folder) throws IOException {
        RulesFolder.Contents contents = new RulesFolder(folder).read();
        if (contents instanceof RulesFolder.Unreadable unreadable) {
            throw new IOException(
                    unreadable.reason().message() + " " + unreadable.reason().remedy());
        }
        return ((RulesFolder.Found) contents).files();
    }

    private static List<RuleFile> shipped() throws IOException {
        Path folder = Files.createTempDirectory("assay-rules");
        try {
            RulesSeed.into(folder);
            return files(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
