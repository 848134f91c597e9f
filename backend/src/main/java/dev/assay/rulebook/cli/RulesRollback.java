package dev.assay.rulebook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.platform.cli.AssayServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the files of an earlier publication back as the working rulebook. Publishing them takes a second person, as ever. */
@Command(
        name = "rollback",
        description =
                "Brings an earlier publication back as the working rulebook; publishing it takes a second person.")
final class RulesRollback implements Callable<Integer> {
    private static final int SHORTEST = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServerOption option = new ServerOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Parameters(paramLabel = "DIGEST", description = "Of the publication, as assay rules history says it.")
    private String digest = "";

    @Override
    public Integer call() throws IOException {
        AssayServer server = option.open(spec.commandLine());
        AssayServer.Answer history = server.get("/history");
        if (!history.isDone()) {
            return form.refused(spec.commandLine(), history);
        }
        String wanted = named(history.json());
        AssayServer.Answer restored = server.post("/restore", Map.of("digest", wanted));
        if (!restored.isDone()) {
            return form.refused(spec.commandLine(), restored);
        }
        List<String> changed = new ArrayList<>();
        restored.json().path("changed").forEach(file -> changed.add(file.asText()));
        String said = changed.isEmpty()
                ? "Nothing differs from it; no file was written."
                : "Brought back: " + String.join(", ", changed) + ".\n" + next(server);
        return form.say(spec.commandLine(), Map.of("digest", wanted, "changed", changed), said, true);
    }

    /** The whole digest; the first characters are enough where they name one. */
    private String named(JsonNode history) {
        Set<String> found = new LinkedHashSet<>();
        history.path("items").forEach(each -> found.add(each.path("digest").asText()));
        found.removeIf(each -> digest.length() < SHORTEST || !each.startsWith(digest));
        if (found.size() == 1) {
            return found.iterator().next();
        }
        throw new ParameterException(
                spec.commandLine(),
                (found.isEmpty() ? "No publication of the history begins with " : "Several publications begin with ")
                        + digest + ". Give at least " + SHORTEST
                        + " characters of one that assay rules history lists.");
    }

    private static String next(AssayServer server) throws IOException {
        AssayServer.Answer state = server.get("");
        return state.isDone() && state.json().path("mode").asText().equals("live")
                ? "This server's rules are live: they decide as of now."
                : "Nothing decides differently before a second person publishes them: assay rules publish";
    }
}
