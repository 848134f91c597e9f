package dev.assay.rulebook;

import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rulebooks from texts, for tests. */
public final class Books {

    /** The columns that a row of {@link #table} fills by itself. */
    private static final String REST = ";Title;Text of law;Somebody;law;no;Why";

    private Books() {}

    /** A valid rulebook of one file or several: path, text, path, text … */
    public static Rulebook of(String... pathsAndTexts) {
        RulebookReader.RulebookReading reading = read(pathsAndTexts);
        return reading.rulebook()
                .orElseThrow(() -> new AssertionError("The test's rulebook is not valid: " + reading.diagnostics()));
    }

    public static RulebookReader.RulebookReading read(String... pathsAndTexts) {
        List<RuleFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new RuleFile(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return new RulebookReader(Vocabulary.standard()).read(files);
    }

    /** A table whose rows need not repeat title, reference, owner, force, waivable and rationale. */
    public static String table(String header, String... rows) {
        StringBuilder text = new StringBuilder(header + ";title;reference;owner;force;waivable;rationale\n");
        Arrays.stream(rows).forEach(row -> text.append(row).append(REST).append('\n'));
        return text.toString();
    }
}
