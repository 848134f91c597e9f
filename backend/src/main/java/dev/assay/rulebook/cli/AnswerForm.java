package dev.assay.rulebook.cli;

import dev.assay.platform.cli.AssayServer;
import dev.assay.platform.json.CanonicalJson;
import java.io.PrintWriter;
import java.util.Map;
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

    /** Says why a server refused: exit code 1. */
    int refused(CommandLine command, AssayServer.Answer answer) {
        return say(command, Map.of("refused", answer.refusal(), "status", answer.status()), answer.refusal(), false);
    }
}
