package dev.assay.rulebook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesFolder.Contents;
import dev.assay.rulebook.files.RulesFolder.Found;
import dev.assay.rulebook.files.RulesFolder.Unreadable;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands about rules share: which folder, which form of answer. */
final class RulesSource {

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules folder; default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("rules");

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    RulesSource inJson(boolean wanted) {
        json |= wanted;
        return this;
    }

    Path folder() {
        return folder;
    }

    /** What the folder holds, well or badly. */
    RulebookReader.RulebookReading read(CommandLine command) {
        return read(command, folder);
    }

    /** The rulebook of a folder; one with errors cannot be worked on. */
    static Rulebook valid(CommandLine command, Path folder) {
        return read(command, folder)
                .rulebook()
                .orElseThrow(() -> new ParameterException(
                        command,
                        "The rules in " + folder + " are not valid. First: assay rules check --rules " + folder));
    }

    /** Prints a finished text and gives the exit code: 0 for yes, 1 for no. */
    int say(CommandLine command, String text, boolean yes) {
        command.getOut().println(text);
        command.getOut().flush();
        return yes ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static RulebookReader.RulebookReading read(CommandLine command, Path folder) {
        return new RulebookReader(Vocabulary.standard()).read(files(command, folder));
    }

    /** The files of a folder; the command ends where there is none. */
    static List<RuleFile> files(CommandLine command, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command, "There is no folder " + folder + ". Name the rules folder: --rules DIR.");
        }
        Contents contents = new RulesFolder(folder).read();
        if (contents instanceof Unreadable unreadable) {
            throw new ParameterException(
                    command,
                    unreadable.reason().message() + " " + unreadable.reason().remedy());
        }
        return ((Found) contents).files();
    }

    /** Prints and gives the exit code: 0 if nothing is wrong, else 1. */
    int answer(CommandLine command, Map<String, Integer> counts, List<Diagnostic> diagnostics, List<String> summary) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .toList();
        PrintWriter out = command.getOut();
        if (json) {
            List<Diagnostic> remarks = diagnostics.stream()
                    .filter(each -> each.severity() == Diagnostic.Severity.WARNING)
                    .toList();
            out.println(json(counts, errors, remarks));
        } else {
            diagnostics.forEach(each -> print(out, each));
            summary.forEach(out::println);
        }
        out.flush();
        return errors.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static String json(Map<String, Integer> counts, List<Diagnostic> errors, List<Diagnostic> remarks) {
        Map<String, Object> answer = new LinkedHashMap<>(new java.util.TreeMap<>(counts));
        answer.put("errors", errors.stream().map(RulesSource::inJson).toList());
        answer.put("remarks", remarks.stream().map(RulesSource::inJson).toList());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> inJson(Diagnostic each) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("file", each.place().file());
        listed.put("line", each.place().line());
        listed.put("column", each.place().column());
        listed.put("message", each.message());
        listed.put("remedy", each.remedy());
        return listed;
    }

    private void print(PrintWriter out, Diagnostic each) {
        out.println(each.place() + ": " + each.message());
        Place place = each.place();
        try {
            List<String> lines = Files.readAllLines(folder.resolve(place.file()), StandardCharsets.UTF_8);
            if (place.line() <= lines.size()) {
                String line = lines.get(place.line() - 1).replace("\uFEFF", "");
                int from = Math.max(0, Math.min(place.column() - 1, line.length()) - 50);
                int to = Math.min(line.length(), from + 110);
                String shown = line.substring(from, to).replaceAll("\\p{Cntrl}", " ");
                out.println("    " + shown);
                out.println(
                        "    " + " ".repeat(Math.max(0, Math.min(place.column() - 1 - from, shown.length()))) + "^");
            }
        } catch (IOException notText) {
            out.println("    (the line cannot be shown)");
        }
        out.println("    " + each.remedy());
        out.println();
    }
}
