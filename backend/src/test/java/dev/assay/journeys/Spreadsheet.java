package dev.assay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program in which an officer edits a rules table. {@code -Dassay.spreadsheet="python3 …/officer/change-cell.py"} names a command
 * that is given file, rule, column and value; otherwise the cell is changed in the text, as a plain editor does.
 */
final class Spreadsheet {
    private static final String PROGRAM = System.getProperty("assay.spreadsheet", "");

    private Spreadsheet() {}

    static void change(Path file, String rule, String column, String value) throws IOException {
        if (PROGRAM.isBlank()) {
            changeText(file, rule, column, value);
        } else {
            List<String> command = new ArrayList<>(List.of(PROGRAM.split(" ")));
            command.addAll(List.of(file.toAbsolutePath().toString(), rule, column, value));
            Process program =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ended(program))
                    .as("exit code of %s, which said: %s", command, said)
                    .isZero();
        }
    }

    private static int ended(Process program) {
        try {
            return program.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the spreadsheet program runs.", interrupted);
        }
    }

    /** For tables in which no cell before the one that changes holds a semicolon. */
    private static void changeText(Path file, String rule, String column, String value) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int place = List.of(lines.get(0).split(";", -1)).indexOf(column);
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(lines.get(i).split(";", -1)));
            if (cells.get(0).equals(rule)) {
                cells.set(place, value);
                lines.set(i, String.join(";", cells));
            }
        }
        Files.write(file, lines);
    }
}
