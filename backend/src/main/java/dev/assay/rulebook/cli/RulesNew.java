package dev.assay.rulebook.cli;

import dev.assay.rulebook.files.RuleScaffold;
import dev.assay.rulebook.files.RuleScaffold.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the files of a new rule: the rule, switched off, and its cases. Never overwrites one. Where the page of all rules stands
 * beside the rules folder, the rule is entered there.
 */
@Command(name = "new", description = "Writes the files of a new rule, switched off, with its cases.")
final class RulesNew implements Callable<Integer> {

    /** Exactly one of the two. */
    static final class Chosen {
        @Option(names = "--table", required = true, description = "A decision table (.csv).")
        boolean table;

        @Option(names = "--drl", required = true, description = "A sentence (.drl).")
        boolean sentence;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "ID", description = "The new rule's id: small letters, digits, . and -.")
    private String id = "";

    @Option(
            names = "--folder",
            paramLabel = "F",
            required = true,
            description = "The subject: a folder of the rules folder.")
    private String folder = "";

    @ArgGroup(multiplicity = "1")
    private Chosen shape = new Chosen();

    @Override
    public Integer call() throws IOException {
        if (!RuleScaffold.isGoodName(id) || !RuleScaffold.isGoodName(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Write id and folder in small letters, digits and -, for instance: dp-100 --folder data-protection");
        }
        if (source.valid(spec.commandLine()).rules().containsKey(id)) {
            throw new ParameterException(spec.commandLine(), "There is a rule " + id + " already. Choose another id.");
        }
        Map<String, String> files = RuleScaffold.of(shape.table ? Shape.TABLE : Shape.SENTENCE, folder, id);
        for (String path : files.keySet()) {
            if (Files.exists(source.folder().resolve(path))) {
                throw new ParameterException(
                        spec.commandLine(),
                        source.folder().resolve(path) + " exists; nothing was written. Choose another id.");
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = source.folder().resolve(file.getKey());
            Files.createDirectories(source.folder().resolve(folder));
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        String written = files.keySet().stream()
                .map(path -> source.folder().resolve(path).toString())
                .collect(Collectors.joining(" and "));
        ReferencePage page = new ReferencePage(ReferencePage.beside(source.folder()));
        if (page.isThere()) {
            page.write(source.valid(spec.commandLine()));
            written += ", and the rule's entry into " + page.path();
        }
        String said = "Wrote " + written
                + ". Fill in what stands in brackets, then: assay rules check, and: assay rules docs";
        return form.say(spec.commandLine(), Map.of("written", List.copyOf(files.keySet())), said, true);
    }
}
