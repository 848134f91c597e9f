package dev.assay.intake.arenahard;

import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.quantity.Interval;
import java.util.Locale;
import java.util.Optional;

/** The boards Arena-Hard published, each a benchmark of its own. */
final class Boards {
    static final Benchmark V01 = board("arena-hard-v0.1", "v0.1", Optional.of(500));
    static final Benchmark V01_STYLE = board("arena-hard-v0.1-sc", "v0.1 style control", Optional.of(500));
    private static final Benchmark V2_GEMINI =
            board("arena-hard-v2.0-preview-gemini", "v2.0 preview, judge Gemini-2.5", Optional.empty());
    private static final Benchmark V2_GPT =
            board("arena-hard-v2.0-preview-gpt41", "v2.0 preview, judge GPT-4.1", Optional.empty());
    private static final Benchmark V2_CREATIVE =
            board("arena-hard-v2.0-preview-creative", "v2.0 preview, creative writing", Optional.empty());

    private Boards() {}

    /** The board a heading announces: release, task, style control and judge must all be clear. */
    static Optional<Benchmark> announced(String section, String heading) {
        String words = (section + " " + heading).toLowerCase(Locale.ROOT);
        if (words.contains("v2.0")) {
            if (heading.toLowerCase(Locale.ROOT).contains("creative writing")) {
                return Optional.of(V2_CREATIVE);
            }
            boolean gemini = words.contains("gemini-2.5 as judge");
            boolean gpt = words.contains("gpt-4.1 as judge");
            if (gemini == gpt || !words.contains("style control")) {
                return Optional.empty();
            }
            return Optional.of(gemini ? V2_GEMINI : V2_GPT);
        }
        if (words.contains("v0.1")) {
            return Optional.of(words.contains("style control") ? V01_STYLE : V01);
        }
        return Optional.empty();
    }

    private static Benchmark board(String id, String version, Optional<Integer> items) {
        return new Benchmark(
                id,
                "Arena-Hard",
                version,
                "LMArena (arena-hard-auto)",
                "%",
                new Interval(0, 100),
                Benchmark.Direction.HIGHER_IS_BETTER,
                items,
                Optional.of(Benchmark.Metric.WIN_RATE),
                Optional.empty(),
                "",
                Optional.empty(),
                Provenance.cited("arena-hard-auto repository", "2024-04"));
    }
}
