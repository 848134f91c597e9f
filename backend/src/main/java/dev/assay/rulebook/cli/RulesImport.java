package dev.assay.rulebook.cli;

import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulesEdit;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.vocabulary.Vocabulary;
import dev.assay.rulebook.workbook.Imported;
import dev.assay.rulebook.workbook.Remark;
import dev.assay.rulebook.workbook.TableImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** Brings a workbook back as a table. Writes it only if every cell was understood and the rules are valid with it. */
@Command(name = "import", description = "Brings a workbook (.xlsx) back as a table, with a report on its cells.")
final class RulesImport implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "FILE", description = "The workbook.")
    private Path workbook = Path.of("");

    @Option(
            names = "--table",
            paramLabel = "T",
            description = "Path in the rules folder. Default: the table it was made from.")
    private Optional<String> table = Optional.empty();

    @Option(names = "--dry-run", description = "Report only, write nothing.")
    private boolean isTrial;

    @Option(names = "--replace", description = "Write although the table changed since the workbook was made.")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(workbook)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + workbook + ".");
        }
        byte[] bytes = read();
        String path = table.or(() -> TableImport.tableOf(bytes))
                .filter(each -> each.endsWith(".csv"))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "The workbook does not say from which table it was made. Name one: --table folder/name.csv"));
        List<RuleFile> files = RulesSource.files(spec.commandLine(), source.folder());
        Optional<RuleFile> present = RulesEdit.named(files, path);
        Imported imported = new TableImport(Vocabulary.standard()).read(path, bytes, present);
        Optional<RuleFile> next = imported.text().map(text -> new RuleFile(path, RulesEdit.bytes(text, present)));
        if (next.isPresent()) {
            RulebookReader reader = new RulebookReader(Vocabulary.standard());
            List<Diagnostic> errors =
                    RulesEdit.errors(path, reader.read(RulesEdit.with(files, next.get())), reader.read(files));
            imported = imported.checked(errors);
        }
        boolean isOvertaken = !replace
                && imported.basedOn().isPresent()
                && present.map(RuleFile::digest).isPresent()
                && !present.map(RuleFile::digest).equals(imported.basedOn());
        boolean isTaken = !isOvertaken && next.isPresent() && !imported.isRefused();
        boolean isWritten = isTaken && !isTrial && !next.equals(present);
        if (isWritten) {
            new RulesFolder(source.folder()).write(next.get());
        }
        return form.say(
                spec.commandLine(),
                json(path, imported, isWritten, isOvertaken),
                text(path, imported, isWritten, isOvertaken),
                !imported.isRefused() && !isOvertaken);
    }

    /** One byte more than is taken is enough to say that it is too much. */
    private byte[] read() throws IOException {
        try (var in = Files.newInputStream(workbook)) {
            return in.readNBytes(TableImport.MOST_BYTES + 1);
        }
    }

    private static Map<String, Object> json(String path, Imported imported, boolean isWritten, boolean isOvertaken) {
        List<Map<String, String>> remarks = new ArrayList<>();
        for (Remark each : imported.remarks()) {
            Map<String, String> remark = new LinkedHashMap<>();
            remark.put("sheet", each.sheet());
            remark.put("cell", each.cell());
            remark.put("weight", each.weight().name().toLowerCase(Locale.ROOT));
            remark.put("message", each.message());
            remark.put("remedy", each.remedy());
            remarks.add(remark);
        }
        return Map.of(
                "table", path,
                "written", isWritten,
                "overtaken", isOvertaken,
                "added", imported.changes().added(),
                "changed", imported.changes().changed(),
                "removed", imported.changes().removed(),
                "remarks", remarks);
    }

    private String text(String path, Imported imported, boolean isWritten, boolean isOvertaken) {
        StringBuilder text = new StringBuilder();
        for (Remark each : imported.remarks()) {
            text.append(each.place()).append(": ").append(each.message()).append('\n');
            if (!each.remedy().isEmpty()) {
                text.append("    ").append(each.remedy()).append('\n');
            }
        }
        rules(text, "New", imported.changes().added());
        rules(text, "Changed", imported.changes().changed());
        rules(text, "No longer there", imported.changes().removed());
        if (imported.isRefused()) {
            return text.append("Nothing was written.").toString();
        }
        if (isOvertaken) {
            return text.append(path)
                    .append(
                            " changed since this workbook was made, in the cells named above; nothing was written. Export it anew and repeat the changes,")
                    .append(" or write the table's values into those cells and replace what is there: --replace")
                    .toString();
        }
        return text.append(
                        isWritten
                                ? "Wrote " + path + "."
                                : isTrial
                                        ? "Nothing was written, as asked."
                                        : "The workbook says what the table says; nothing to write.")
                .toString();
    }

    private static void rules(StringBuilder text, String what, List<String> ids) {
        if (!ids.isEmpty()) {
            text.append(what).append(": ").append(String.join(", ", ids)).append('\n');
        }
    }
}
