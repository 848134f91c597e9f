package dev.assay.rulebook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.platform.cli.AssayServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows what waits on a running server, its difference and impact; publishes it once its digest is named. The server holds the same
 * gates as in the browser: not by whoever changed it, not while cases fail, not with the impact unseen.
 */
@Command(
        name = "publish",
        description =
                "Shows what waits on a running server and its impact; with DIGEST, publishes it as a second person.")
final class RulesPublish implements Callable<Integer> {
    private static final int SHORTEST = 12;
    private static final long PAUSE_MILLIS = 300;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServerOption option = new ServerOption();

    @Mixin
    private AnswerForm form = new AnswerForm();

    @Mixin
    private Progress progress = new Progress();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIGEST",
            description = "Of the working rulebook you looked at. Without it nothing is published.")
    private Optional<String> digest = Optional.empty();

    @Option(names = "--impact-seen", description = "Say that you have read the impact, which publishing takes.")
    private boolean impactSeen;

    @Override
    public Integer call() throws IOException {
        AssayServer server = option.open(spec.commandLine());
        AssayServer.Answer state = server.get("");
        if (!state.isDone()) {
            return form.refused(spec.commandLine(), state);
        }
        String working = state.json().at("/working/digest").asText();
        if (working.isEmpty() || !state.json().at("/working/differs").booleanValue()) {
            String said = working.isEmpty()
                    ? "No rulebook of this server can be read. Its page says what is wrong."
                    : "Nothing waits: the working rulebook is the published one, " + working + ".";
            return form.say(spec.commandLine(), Map.of("published", false, "working", working), said, false);
        }
        return digest.isPresent() ? publish(server, working, digest.get()) : show(server, state.json(), working);
    }

    private int publish(AssayServer server, String working, String named) throws IOException {
        if (named.length() < SHORTEST || !working.startsWith(named)) {
            throw new ParameterException(
                    spec.commandLine(),
                    named + " is not the working rulebook, which is " + working + ". Look at it first: assay rules"
                            + " publish; then give at least " + SHORTEST + " characters of its digest.");
        }
        if (impactSeen) {
            AssayServer.Answer seen = server.post("/impact/seen", Map.of("to", working));
            if (!seen.isDone()) {
                return form.refused(spec.commandLine(), seen);
            }
        }
        AssayServer.Answer published = server.post("/publish", Map.of("digest", working));
        return published.isDone()
                ? form.say(
                        spec.commandLine(),
                        Map.of("published", true, "working", working),
                        "Published " + working + ". Drafts follow it; locked cases keep theirs.",
                        true)
                : form.refused(spec.commandLine(), published);
    }

    private int show(AssayServer server, JsonNode state, String working) throws IOException {
        AssayServer.Answer difference = server.get("/diff");
        AssayServer.Answer impact = impact(server, working);
        if (!difference.isDone() || !impact.isDone()) {
            return form.refused(spec.commandLine(), difference.isDone() ? impact : difference);
        }
        AssayServer.Answer told = server.get("/impact/impact.md?to=" + working);
        if (!told.isDone()) {
            return form.refused(spec.commandLine(), told);
        }
        StringBuilder text = new StringBuilder("## What differs\n\n");
        for (JsonNode entry : difference.json().path("entries")) {
            List<String> sentences = new ArrayList<>();
            entry.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
            text.append("- ")
                    .append(entry.path("name").asText())
                    .append(' ')
                    .append(entry.path("change").asText())
                    .append(sentences.isEmpty() ? "" : ": " + String.join("; ", sentences))
                    .append('\n');
        }
        text.append('\n').append(told.body().strip()).append("\n\n");
        state.path("failingCases").forEach(each -> text.append("A case fails: ")
                .append(each.path("message").asText())
                .append('\n'));
        text.append("Nothing is published yet. Whoever has read this, and changed none of it, publishes it with:\n")
                .append("  assay rules publish ")
                .append(working)
                .append(" --impact-seen --server ")
                .append(server.address());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("published", false);
        content.put("working", working);
        content.put("difference", difference.json());
        content.put("impact", impact.json());
        return form.say(spec.commandLine(), content, text.toString(), false);
    }

    /** Has the server work it out, or joins whoever did, and waits for the end. */
    private AssayServer.Answer impact(AssayServer server, String working) throws IOException {
        AssayServer.Answer answer = server.post("/impact", Map.of("to", working));
        LongConsumer told = done -> {};
        while (answer.isDone() && answer.json().path("state").asText().equals("RUNNING")) {
            long total = answer.json().path("total").asLong();
            told = total > 0 ? progress.of(spec.commandLine(), total, "cases looked at") : told;
            told.accept(answer.json().path("looked").asLong());
            pause();
            answer = server.get("/impact?to=" + working);
        }
        String state = answer.isDone() ? answer.json().path("state").asText() : "DONE";
        if (!state.equals("DONE")) {
            throw new IOException("The impact was not worked out to its end (" + state + "). Try again.");
        }
        return answer;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped. Nothing was published.");
        }
    }
}
