package dev.assay.rulebook.cli;

import dev.assay.rulebook.Rulebook;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which rules folder a command works on that needs a valid one. */
public final class RulesFolderOption {

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules folder; default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("rules");

    Path folder() {
        return folder;
    }

    /** The rulebook of the folder; the command ends where it has errors. */
    public Rulebook valid(CommandLine command) {
        return RulesSource.valid(command, folder);
    }

    /** The rulebook of any folder; the command ends where it has errors. */
    public static Rulebook valid(CommandLine command, Path other) {
        return RulesSource.valid(command, other);
    }
}
