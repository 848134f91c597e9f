package dev.assay.rulebook.cli;

import dev.assay.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the page on which all rules can be read, or says whether it is true. */
@Command(name = "docs", description = "Writes the page of all rules anew; with --check, says whether it is true.")
final class RulesDocs implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption source = new RulesFolderOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The page; default: docs/rules-reference.md beside the rules folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--check", description = "Write nothing; exit code 1 if the page is stale.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Rulebook rulebook = source.valid(spec.commandLine());
        ReferencePage page = new ReferencePage(out.orElseGet(() -> ReferencePage.beside(source.folder())));
        boolean isTrue = page.isTrueOf(rulebook);
        if (!check && !isTrue) {
            page.write(rulebook);
        }
        String said = isTrue
                ? page.path() + " says what the rules say."
                : check
                        ? page.path() + " is stale. Write it anew: assay rules docs --rules " + source.folder()
                        : "Wrote " + page.path() + ".";
        return form.say(
                spec.commandLine(),
                Map.of("page", page.path().toString(), "written", !check && !isTrue, "true", isTrue || !check),
                said,
                isTrue || !check);
    }
}
