package dev.assay.decision.cli;

import dev.assay.assessment.cli.CaseCandidates;
import dev.assay.assessment.impact.FindImpact;
import dev.assay.assessment.impact.FindImpact.Asked;
import dev.assay.assessment.impact.FindImpact.Depth;
import dev.assay.assessment.impact.Impact;
import dev.assay.assessment.impact.ImpactText;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.platform.json.CanonicalJson;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.cli.Progress;
import dev.assay.rulebook.cli.RulesFolderOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says what changes in exported cases and in sealed decisions when one rules folder takes the place of another. Exit code 1 if an
 * answer changes.
 */
@Command(
        name = "impact",
        description = "Says whose answer changes when the rules take the place of those in OLD, rule by rule.")
public final class RulesImpact implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Parameters(index = "0", paramLabel = "OLD", description = "The rules folder as it was.")
    private Path before = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Exported cases (.yaml) and sealed decision records (.json).")
    private List<Path> cases = List.of();

    @Mixin
    private Progress progress = new Progress();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown",
            description = "Output; default: ${DEFAULT-VALUE}.")
    private Form form = Form.text;

    @Option(
            names = "--robustness",
            description = "Say how sure each leader is, too; takes seconds for each case that changes.")
    private boolean robustness;

    /** The forms by the words that are typed. */
    enum Form {
        text,
        json,
        csv,
        markdown
    }

    @Override
    public Integer call() throws IOException {
        Rulebook old = RulesFolderOption.valid(spec.commandLine(), before);
        Rulebook present = source.valid(spec.commandLine());
        List<Asked> asked = new ArrayList<>();
        for (Path file : cases) {
            asked.add(file.toString().endsWith(".json") ? SealedFile.read(spec.commandLine(), file) : caseIn(file));
        }
        Run told = new Run(Runnable::run, progress.of(spec.commandLine(), asked.size(), "cases"), () -> false);
        Impact impact = FindImpact.of(old, present, asked, robustness ? Depth.ROBUSTNESS : Depth.ANSWER, told)
                .orElseThrow();
        PrintWriter out = spec.commandLine().getOut();
        switch (form) {
            case text -> out.println(ImpactText.plain(impact));
            case json -> out.println(CanonicalJson.tree(impact).toPrettyString());
            case csv -> out.print(ImpactText.csv(impact));
            case markdown -> out.print(ImpactText.markdown(impact));
        }
        out.flush();
        return impact.touched().isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private Asked caseIn(Path file) throws IOException {
        CaseFile caseFile = CaseCandidates.caseFile(spec.commandLine(), file);
        return new Asked(caseFile, caseFile.embedded().orElse(Knowledge.EMPTY), Impact.Stage.OPEN);
    }
}
