package dev.assay.assessment.cli;

import dev.assay.Assay;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One call of {@code evaluate} on the demo case, or on a changed copy of it. */
record EvaluateRun(int exit, String out, String errors) {

    static final Path DEMO = Path.of("src/main/resources/demo/eu-bank-assistant.case.yaml");
    static final Path RULES = Path.of("../rules");

    static EvaluateRun of(Path caseFile, String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", caseFile.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--rules")) {
            arguments.addAll(List.of("--rules", RULES.toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int exit = Assay.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments.toArray(String[]::new));
        return new EvaluateRun(exit, out.toString(), errors.toString());
    }

    /** The demo case with one text replaced at its first place; its facts stay sealed as they are. */
    static EvaluateRun changed(Path folder, String right, String wrong, String... options) throws IOException {
        String text = Files.readString(DEMO);
        int at = text.indexOf(right);
        if (at < 0) {
            throw new AssertionError("The demo case holds no " + right);
        }
        Path copy = folder.resolve("changed.case.yaml");
        Files.writeString(copy, text.substring(0, at) + wrong + text.substring(at + right.length()));
        return of(copy, options);
    }
}
