package dev.assay.decision.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.decision.Verification;
import dev.assay.decision.Verification.Verdict;
import dev.assay.decision.json.VerifyRecord;
import dev.assay.platform.json.AssayJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Verifies a record from its file alone, without a server. Exit code 0: verified; 1: it differs, and where; 2: it cannot be told
 * here, since the file is not to be read or its method version is not in this build.
 */
@Command(name = "verify", description = "Verifies an exported JSON record from the file alone.")
public final class VerifyCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The JSON form of a decision record.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Verification verification = VerifyRecord.verify(read());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(verification));
        } else {
            print(verification, out);
        }
        out.flush();
        return switch (verification.verdict()) {
            case VERIFIED -> ExitCode.OK;
            case DIFFERS -> 1;
            case UNKNOWN_METHOD -> 2;
        };
    }

    private byte[] read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), file + " is no file. Name an exported JSON record.");
        }
        if (file.toString().endsWith(".md")) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " is the Markdown form. Verify the JSON form with the record-digest of its front matter.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + " has " + Files.size(file) + " bytes; a record has " + MOST_BYTES + " at most.");
        }
        return Files.readAllBytes(file);
    }

    private static String asJson(Verification verification) throws JsonProcessingException {
        return AssayJson.mapper().writeValueAsString(verification);
    }

    private void print(Verification verification, PrintWriter out) {
        verification
                .checks()
                .forEach(c -> out.println((c.holds() ? "  ok    " : "  NOT   ") + c.name() + ": " + c.detail()));
        verification
                .differences()
                .forEach(d -> out.println(
                        "        " + d.pointer() + ": recorded " + d.recorded() + ", recomputed " + d.recomputed()));
        out.println(words(verification.verdict()));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "Yes: the record is unchanged and its result follows from what it embeds.";
            case DIFFERS -> "No: the record differs from what was sealed, or does not follow from what it embeds.";
            case UNKNOWN_METHOD ->
                "Digest good, but this build does not know the method version: nothing was recomputed.";
        };
    }
}
