package dev.assay.intake.livecodebench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.catalog.Provenance;
import dev.assay.evidence.Benchmark;
import dev.assay.evidence.ItemWindow;
import dev.assay.intake.BoardFigure;
import dev.assay.intake.BoundedStream;
import dev.assay.intake.Identity;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.StreamReader;
import dev.assay.intake.board.Numbers;
import dev.assay.quantity.Interval;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a file of performances into one figure for each model: the mean pass@1 over the file's window. */
public final class LiveCodeBenchReader implements StreamReader {

    @Override
    public SourceFormat format() {
        return SourceFormat.ofFile(
                "livecodebench",
                "LiveCodeBench performances",
                "performances_generation.json; its window is the version.",
                ".json");
    }

    /** @param dated when the file was published, which it does not say itself */
    @Override
    public Reading read(InputStream in, Optional<PartialDate> dated) throws IOException {
        if (dated.isEmpty()) {
            return new Reading.Unreadable(
                    "file",
                    "The file does not say when it was published.",
                    "Say when with --dated, for instance --dated 2025-01-15.");
        }
        PerformanceFile file;
        try {
            file = PerformanceFile.read(in);
        } catch (JsonProcessingException e) {
            return new Reading.Unreadable(
                    "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr(),
                    "Not well-formed JSON: " + e.getOriginalMessage(),
                    "Fetch the file again; it may be cut off.");
        } catch (BoundedStream.TooLarge | PerformanceFile.TooMany e) {
            return new Reading.Unreadable("file", "The file is " + e.getMessage() + ".", "Check what the file is.");
        }
        if (!file.isOne() || file.attempts().isEmpty()) {
            return new Reading.Unreadable(
                    "file", "No list `performances` with a model on a problem in it.", "Name the performances file.");
        }
        return understood(file, dated.get());
    }

    private static Reading understood(PerformanceFile file, PartialDate published) {
        Map<String, List<Attempt>> byModel = file.attempts().stream()
                .collect(Collectors.groupingBy(Attempt::model, TreeMap::new, Collectors.toList()));
        Benchmark window = window(file.attempts(), published);
        List<Proposal.Entry> entries = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>(file.skipped());
        byModel.forEach((model, attempts) -> OneByOne.read(
                model,
                skipped,
                () -> entries.add(entry(
                        model,
                        attempts,
                        window,
                        published,
                        Optional.ofNullable(file.released().get(model))))));
        return new Reading.Understood(new Proposal(
                "LiveCodeBench performances of " + published,
                entries,
                skipped,
                List.of(file.attempts().size() + " records of problems stand behind " + byModel.size() + " figures.")));
    }

    private static Proposal.Entry entry(
            String model, List<Attempt> attempts, Benchmark window, PartialDate published, Optional<String> released) {
        double mean = attempts.stream().mapToDouble(Attempt::solved).sum() / attempts.size();
        Proposal.Entry entry = new BoardFigure(
                        model,
                        "livecodebench",
                        model,
                        window.id() + "/" + Identity.slug(model),
                        window,
                        "pass@1, code generation"
                                + released.map(day -> ", model released " + day).orElse(""),
                        Numbers.rounded(mean),
                        Optional.empty(),
                        Optional.empty(),
                        "livecodebench/" + window.id(),
                        published,
                        "LiveCodeBench performances of " + published)
                .entry();
        List<String> doubts = new ArrayList<>(entry.doubts());
        long problems = attempts.stream().map(Attempt::problem).distinct().count();
        int all = window.items().orElseThrow();
        if (problems < all) {
            doubts.add("measured on " + problems + " of the " + all + " problems of the window");
        }
        if (attempts.size() > problems) {
            doubts.add((attempts.size() - problems) + " problems are recorded more than once");
        }
        return new Proposal.Entry(entry.key(), entry.items(), entry.namings(), doubts);
    }

    /** From the first to the last problem of the file, to the day, and how many: no other file is mistaken for it. */
    private static Benchmark window(List<Attempt> attempts, PartialDate published) {
        LocalDate first = attempts.stream()
                .map(Attempt::appeared)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = attempts.stream()
                .map(Attempt::appeared)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int problems = (int) attempts.stream().map(Attempt::problem).distinct().count();
        return new Benchmark(
                "livecodebench-" + first + "-" + last + "-n" + problems,
                "LiveCodeBench",
                first + " to " + last + ", " + problems + " problems",
                "LiveCodeBench",
                "%",
                new Interval(0, 100),
                Benchmark.Direction.HIGHER_IS_BETTER,
                Optional.of(problems),
                Optional.of(Benchmark.Metric.PASS_RATE),
                Optional.of(new ItemWindow(Optional.of(PartialDate.of(first)), Optional.of(PartialDate.of(last)))),
                "contamination-free only for models whose training ended before " + first,
                Optional.empty(),
                Provenance.cited("livecodebench.github.io", published.text()));
    }
}
