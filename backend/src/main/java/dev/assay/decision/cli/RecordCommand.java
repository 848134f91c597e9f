package dev.assay.decision.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with a decision record. */
@Command(
        name = "record",
        description = "Works on exported decision records.",
        subcommands = {VerifyCommand.class})
public final class RecordCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do, for instance: assay record verify FILE");
    }
}
