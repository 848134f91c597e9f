package dev.assay.rulebook.cli;

import dev.assay.rulebook.Diagnostics;
import dev.assay.rulebook.Parameter;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesEdit;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.TableExport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a decision table as a workbook for a spreadsheet program. */
@Command(name = "export", description = "Writes a table as a workbook (.xlsx) with drop-downs and locked ids.")
final class RulesExport implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "TABLE", description = "Path in the rules folder, for instance licences/weights.csv.")
    private String table = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Default: the table's name with .xlsx, here.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        List<RuleFile> files = RulesSource.files(spec.commandLine(), source.folder());
        RuleFile file = RulesEdit.named(files, table)
                .filter(each -> table.endsWith(".csv"))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no table " + table + " in " + source.folder()
                                + ". Name its path in that folder, for instance licences/weights.csv."));
        Collection<Parameter> parameters = new RulebookReader(Vocabulary.standard())
                .read(files)
                .rulebook()
                .map(Rulebook::parameters)
                .map(Map::values)
                .orElse(List.of());
        Diagnostics wrong = new Diagnostics();
        byte[] workbook = new TableExport(Vocabulary.standard(), parameters)
                .of(file, wrong)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "The table cannot be read. First: assay rules check"));
        Path target = out.orElseGet(
                () -> Path.of(table.substring(table.lastIndexOf('/') + 1).replace(".csv", ".xlsx")));
        try {
            Files.write(
                    target,
                    workbook,
                    StandardOpenOption.WRITE,
                    force ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(
                    spec.commandLine(),
                    target + " exists; nothing was written. Name another with --out, or add --force.");
        }
        String said = "Wrote " + target + ". Bring it back with: assay rules import " + target;
        return form.say(spec.commandLine(), Map.of("written", target.toString()), said, true);
    }
}
