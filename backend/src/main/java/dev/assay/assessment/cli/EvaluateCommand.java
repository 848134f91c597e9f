package dev.assay.assessment.cli;

import dev.assay.assessment.Assessment;
import dev.assay.assessment.AssessmentInputs;
import dev.assay.assessment.check.CaseCheck;
import dev.assay.assessment.pipeline.Assess;
import dev.assay.assessment.sure.AssessRobustness;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.evaluation.yaml.CaseReading;
import dev.assay.evaluation.yaml.CaseYaml;
import dev.assay.robustness.Run;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.files.RulebookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Evaluates one case file. The same file, rules and options print the same bytes. */
@Command(
        name = "evaluate",
        description = "Evaluates a case file with the facts it carries: ranking, findings, warnings. Needs no server.")
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CASE.yaml", description = "The case, as exported.")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules folder; default: the rules shipped in the jar.")
    private Optional<Path> rules = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Read facts and rules at this day instead.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--format", paramLabel = "json|madr", description = "Output; default: ${DEFAULT-VALUE}.")
    private String format = "json";

    @Option(names = "--json", description = "Print problems as JSON too.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        AssessmentFormat output = format();
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no case file " + file + ". Name one that was exported.");
        }
        if (Files.size(file) > CaseYaml.MAX_BYTES) {
            return refuse(List.of(Trouble.of(
                    file.toString(), file + " is larger than " + CaseYaml.MAX_BYTES + " bytes.", "Export it again.")));
        }
        CaseReading reading = CaseYaml.read(Files.readAllBytes(file));
        if (reading instanceof CaseReading.Refused refused) {
            return refuse(refused.problems().stream()
                    .map(problem -> Trouble.of(file.toString(), problem))
                    .toList());
        }
        return evaluate(((CaseReading.Read) reading).caseFile(), output);
    }

    private int evaluate(CaseFile read, AssessmentFormat output) throws IOException {
        CaseFile caseFile =
                asOf.map(day -> read.withNeed(read.need().withAsOf(day))).orElse(read);
        Knowledge knowledge = KnowledgeDigest.sealed(caseFile.embedded().orElse(Knowledge.EMPTY));
        List<Trouble> problems = CaseCheck.problems(caseFile, knowledge).stream()
                .map(problem -> Trouble.of(file.toString(), problem))
                .toList();
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        RulebookReader.RulebookReading rulebook = RulesToApply.read(rules);
        if (rulebook.rulebook().isEmpty()) {
            return refuse(rulebook.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
                    .map(Trouble::of)
                    .toList());
        }
        RuleEngine engine = new Interpreter(rulebook.rulebook().get());
        PrintWriter out = spec.commandLine().getOut();
        AssessmentInputs inputs = new AssessmentInputs(caseFile, knowledge, engine);
        Assessment assessment = Assess.run(inputs);
        out.print(output.text(caseFile, assessment, AssessRobustness.run(inputs, assessment, Run.HERE)));
        out.flush();
        return ExitCode.OK;
    }

    private AssessmentFormat format() {
        List<AssessmentFormat> known = StreamSupport.stream(
                        ServiceLoader.load(AssessmentFormat.class).spliterator(), false)
                .toList();
        return known.stream()
                .filter(candidate -> candidate.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no format " + format + ". Known: "
                                + known.stream()
                                        .map(AssessmentFormat::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private int refuse(List<Trouble> troubles) {
        if (json) {
            spec.commandLine().getOut().println(Trouble.json(troubles));
            spec.commandLine().getOut().flush();
        }
        troubles.forEach(trouble -> spec.commandLine().getErr().println(trouble.sentence()));
        spec.commandLine().getErr().flush();
        return ExitCode.SOFTWARE;
    }
}
