package dev.assay.rulebook.cli;

import dev.assay.platform.json.CanonicalJson;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Whether a command answers in words or in JSON. */
public final class AnswerForm {

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    /** Prints the answer and gives the exit code: 0 for yes, 1 for no. */
    public int say(CommandLine command, Object content, String text, boolean yes) {
        PrintWriter out = command.getOut();
        out.println(json ? CanonicalJson.tree(content).toPrettyString() : text);
        out.flush();
        return yes ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
