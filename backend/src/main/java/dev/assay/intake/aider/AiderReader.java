package dev.assay.intake.aider;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.intake.BoardFigure;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.Identity;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.StreamReader;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the runs of the polyglot board: the share of exercises solved within two tries. */
public final class AiderReader implements StreamReader {
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_RUNS = 10_000;
    private static final int EXERCISES = 225;
    private static final int LONGEST_TEXT = 500;

    private static final Benchmark POLYGLOT = new Benchmark(
            "aider-polyglot",
            "Aider polyglot",
            "225 exercises",
            "Aider",
            "%",
            new Interval(0, 100),
            Benchmark.Direction.HIGHER_IS_BETTER,
            Optional.of(EXERCISES),
            Optional.of(Benchmark.Metric.PASS_RATE),
            Optional.empty(),
            "",
            Optional.empty(),
            Provenance.cited("Aider polyglot leaderboard", "2024-12-21"));

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile("aider", "Aider leaderboard", "Runs as YAML.", ".yml", ".yaml");
    }

    /** @param dated the day of runs that give none */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        Object document;
        try {
            document = new Load(LoadSettings.builder()
                            .setCodePointLimit(MOST_BYTES)
                            .setMaxAliasesForCollections(20)
                            .setAllowDuplicateKeys(false)
                            .setAllowRecursiveKeys(false)
                            .build())
                    .loadFromInputStream(new BoundedStream(in, MOST_BYTES));
        } catch (MarkedYamlEngineException e) {
            return new Reading.Unreadable(
                    e.getProblemMark()
                            .map(m -> "line " + (m.getLine() + 1) + ", column " + (m.getColumn() + 1))
                            .orElse("file"),
                    "Not well-formed YAML: " + e.getProblem(),
                    "Fetch the file again; it may be cut off.");
        } catch (YamlEngineException | StackOverflowError e) {
            return new Reading.Unreadable(
                    "file", "Not YAML text in UTF-8, nested too deeply, or over a limit.", "Check what the file is.");
        }
        if (!(document instanceof List<?> runs)) {
            return new Reading.Unreadable(
                    "file", "A leaderboard is a list of runs; this file is not.", "Name the board.");
        }
        if (runs.size() > MOST_RUNS) {
            return new Reading.Unreadable("file", "More than " + MOST_RUNS + " runs.", "Split the file.");
        }
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int number = i + 1;
            Map<String, String> run = plain(runs.get(i));
            String key = run.getOrDefault("dirname", "run " + number);
            OneByOne.read(key, skipped, () -> run(key, run, dated, entries, skipped));
        }
        return new Reading.Understood(new Proposal("Aider polyglot leaderboard", entries, skipped, List.of()));
    }

    private static void run(
            String key,
            Map<String, String> run,
            Optional<PartialDate> dated,
            List<Proposal.Entry> entries,
            List<Refusal> skipped) {
        Optional<PartialDate> date =
                PartialDate.parse(run.getOrDefault("date", "")).or(() -> dated);
        refusal(run, date)
                .ifPresentOrElse(
                        reason -> skipped.add(new Refusal(key, reason)),
                        () -> entries.add(new BoardFigure(
                                        key,
                                        "aider",
                                        run.getOrDefault("model", ""),
                                        "aider-polyglot/" + Identity.slug(key),
                                        POLYGLOT,
                                        config(run),
                                        Double.parseDouble(run.getOrDefault("pass_rate_2", "NaN")),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "aider/" + key,
                                        date.orElseThrow(),
                                        "Aider polyglot leaderboard, run " + key)
                                .entry()));
    }

    private static Optional<String> refusal(Map<String, String> run, Optional<PartialDate> date) {
        String model = run.getOrDefault("model", "");
        if (model.isBlank()) {
            return Optional.of("not a run: no model is named");
        }
        if (model.contains(" + ") || run.containsKey("editor_model")) {
            return Optional.of("two models worked together; the figure is neither's own");
        }
        String exercises = run.getOrDefault("total_tests", run.getOrDefault("test_cases", "not stated"));
        if (!exercises.equals(Integer.toString(EXERCISES))) {
            return Optional.of("not the set of " + EXERCISES + " exercises: total_tests is " + exercises);
        }
        if (!run.getOrDefault("pass_rate_2", "").matches("\\d{1,3}(\\.\\d{1,6})?")) {
            return Optional.of("pass_rate_2 holds no share in per cent");
        }
        return date.isEmpty() ? Optional.of("the run has no date; say when with --dated") : Optional.empty();
    }

    private static String config(Map<String, String> run) {
        List<String> words = new ArrayList<>();
        for (String name : List.of("edit_format", "reasoning_effort", "thinking_tokens", "versions", "test_cases")) {
            if (run.containsKey(name)) {
                words.add(name.replace('_', ' ') + " " + run.get(name));
            }
        }
        return String.join(", ", words);
    }

    private static Map<String, String> plain(Object raw) {
        Map<String, String> values = new LinkedHashMap<>();
        if (raw instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name instanceof String n && (value instanceof String || value instanceof Number)) {
                    String text = value.toString().trim();
                    values.put(n, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                }
            });
        }
        return values;
    }
}
