package dev.assay.rulebook.cli;

import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.change.RulebookDiff;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in words how two rules folders differ. Exit code 1 if they mean different things. */
@Command(name = "diff", description = "Says in words how two rules folders differ.")
final class RulesDiff implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder as it was.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder as it is.")
    private Path after = Path.of("");

    @Override
    public Integer call() {
        Rulebook old = RulesSource.valid(spec.commandLine(), before);
        Rulebook present = RulesSource.valid(spec.commandLine(), after);
        RulebookDiff diff = RulebookDiff.between(old, present, Vocabulary.standard());
        List<Map<String, Object>> entries = new ArrayList<>();
        diff.entries()
                .forEach(entry -> entries.add(Map.of(
                        "subject", entry.subject().name().toLowerCase(java.util.Locale.ROOT),
                        "change", entry.change().name().toLowerCase(java.util.Locale.ROOT),
                        "name", entry.name(),
                        "sentences", entry.sentences(),
                        "file", entry.place().file(),
                        "line", entry.place().line())));
        StringBuilder text = new StringBuilder();
        diff.entries().forEach(entry -> text.append("- ").append(entry.line()).append('\n'));
        text.append(
                diff.isSameMeaning()
                        ? "The two rulebooks mean the same."
                        : diff.entries().size() + " differences.");
        return form.say(
                spec.commandLine(),
                Map.of("sameMeaning", diff.isSameMeaning(), "entries", entries),
                text.toString(),
                diff.isSameMeaning());
    }
}
