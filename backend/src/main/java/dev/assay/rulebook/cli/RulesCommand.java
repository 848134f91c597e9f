package dev.assay.rulebook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with rule files. */
@Command(
        name = "rules",
        description = "Checks, tries, compares, explains and publishes rule files.",
        subcommands = {
            RulesCheck.class,
            RulesTest.class,
            RulesDiff.class,
            RulesNew.class,
            RulesDocs.class,
            RulesExport.class,
            RulesImport.class,
            RulesWatch.class,
            RulesPublish.class,
            RulesHistory.class,
            RulesRollback.class
        })
public final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do, for instance: assay rules check");
    }
}
