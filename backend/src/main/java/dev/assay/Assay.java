package dev.assay;

import dev.assay.assessment.cli.EvaluateCommand;
import dev.assay.assessment.cli.RulesAnalyse;
import dev.assay.assessment.cli.RulesExplain;
import dev.assay.assessment.cli.RulesSimulate;
import dev.assay.decision.cli.RecordCommand;
import dev.assay.decision.cli.RulesImpact;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.intake.cli.ImportCommand;
import dev.assay.intake.csv.CatalogHoldings;
import dev.assay.intake.csv.StarterCatalog;
import dev.assay.platform.cli.FailureReport;
import dev.assay.platform.cli.ServeCommand;
import dev.assay.platform.cli.Version;
import dev.assay.rulebook.cli.RulesCommand;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: one jar, one command line. */
@Command(
        name = "assay",
        description = "Compares AI models for procurement, under stated weights and a rulebook people can edit.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the answer is yes",
            "1:the answer is no: errors were found, or something differs",
            "2:the command could not run; the message says what to change"
        },
        subcommands = {
            RulesCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            RecordCommand.class,
            EvaluateCommand.class,
        })
public final class Assay implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, for tests to run in this process. */
    public static CommandLine commandLine() {
        CommandLine assay = new CommandLine(new Assay());
        // They read cases, which the rulebook does not know, and so stand further down the road than the command they
        // belong to.
        Objects.requireNonNull(assay.getSubcommands().get("rules"), "rules")
                .addSubcommand(new RulesAnalyse(Assay::shipped))
                .addSubcommand(new RulesImpact())
                .addSubcommand(new RulesExplain())
                .addSubcommand(new RulesSimulate());
        return assay.setExecutionStrategy(FailureReport::run).setExecutionExceptionHandler(new FailureReport());
    }

    private static Knowledge shipped() {
        CatalogHoldings held = StarterCatalog.load();
        return KnowledgeDigest.sealed(new Knowledge(held.catalog(), held.evidence(), ""));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, for instance: assay serve --demo");
    }
}
