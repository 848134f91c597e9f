package dev.assay.rulebook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.platform.cli.AssayServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which rulebooks a running server published, when, by whom, and which files changed. */
@Command(name = "history", description = "Lists what a running server published: when, by whom, which files changed.")
final class RulesHistory implements Callable<Integer> {
    private static final int SHOWN = 12;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServerOption server = new ServerOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Override
    public Integer call() throws IOException {
        AssayServer.Answer answer = server.open(spec.commandLine()).get("/history");
        if (!answer.isDone()) {
            return form.refused(spec.commandLine(), answer);
        }
        JsonNode items = answer.json().path("items");
        List<String> lines = new ArrayList<>();
        items.forEach(each -> lines.add(line(each)));
        lines.add(
                items.isEmpty()
                        ? "Nothing was published yet."
                        : "The first decides now. An earlier one comes back with: assay rules rollback DIGEST");
        return form.say(spec.commandLine(), answer.json(), String.join("\n", lines), true);
    }

    private static String line(JsonNode each) {
        List<String> files = new ArrayList<>();
        each.path("changed").forEach(file -> files.add(file.asText()));
        each.path("removed").forEach(file -> files.add(file.asText() + " removed"));
        return each.path("at").asText() + "  " + each.path("digest").asText().substring(0, SHOWN) + "  by "
                + each.path("by").asText() + ": " + (files.isEmpty() ? "no file differs" : String.join(", ", files));
    }
}
