package dev.assay.rulebook.files;

import dev.assay.rulebook.Canary;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mutates the shipped rules and the hostile corpus for as long as it is told. What says something new, a refusal in words that no
 * sample had before, is mutated further, so that it goes deeper than chance; what breaks a promise is a fault.
 */
final class RuleFileFuzzer {
    private static final long MOST_NANOS = 1_000_000_000L;
    private static final int MOST_BYTES = 60_000;

    private final RulebookReader reader = new RulebookReader(Vocabulary.standard());
    private final Random random;
    private final List<RuleFile> corpus = new ArrayList<>();
    private final Map<String, RuleFile> byWords = new TreeMap<>();
    private final Map<String, RuleFile> faults = new TreeMap<>();
    private long tried;

    RuleFileFuzzer(long seed) {
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param grown refused files by words of refusal that no file had before
     * @param faults files that broke a promise, by which
     */
    record Outcome(long tried, Map<String, RuleFile> grown, Map<String, RuleFile> faults) {}

    Outcome run(List<RuleFile> shipped, List<RuleFile> hostile, Duration time) {
        shipped.forEach(this::look);
        hostile.forEach(this::look);
        byWords.clear();
        Map<String, RuleFile> known = new TreeMap<>();
        hostile.forEach(file -> words(reader.read(List.of(file)).diagnostics()).forEach(each -> known.put(each, file)));
        byWords.putAll(known);
        corpus.addAll(shipped);
        corpus.addAll(hostile);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            look(mutant());
        }
        Map<String, RuleFile> grown = new TreeMap<>(byWords);
        grown.keySet().removeAll(known.keySet());
        return new Outcome(tried, grown, faults);
    }

    private void look(RuleFile file) {
        tried++;
        int songs = Canary.songs();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        RulebookReader.RulebookReading reading;
        try {
            reading = reader.read(List.of(file));
        } catch (RuntimeException | StackOverflowError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            faults.putIfAbsent(
                    "throws " + thrown.getClass().getName() + " at " + (trace.length > 0 ? trace[0] : ""), file);
            return;
        }
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (cpu > MOST_NANOS && tried > 500) {
            faults.putIfAbsent("takes more than a second", file);
        }
        if (Canary.songs() > songs) {
            faults.putIfAbsent("runs code", file);
        }
        boolean helps = reading.diagnostics().stream().allMatch(RuleFileFuzzer::helps);
        if (!helps || (reading.rulebook().isEmpty() && reading.diagnostics().isEmpty())) {
            faults.putIfAbsent("is refused without place, words or remedy", file);
        }
        boolean isNew = false;
        for (String words : words(reading.diagnostics())) {
            isNew |= byWords.putIfAbsent(words, file) == null;
        }
        if (isNew) {
            corpus.add(file);
        }
    }

    private static boolean helps(Diagnostic each) {
        return each.place().line() > 0
                && each.place().column() > 0
                && !each.message().isBlank()
                && !each.remedy().isBlank();
    }

    /** The words of errors without what they quote and count. */
    private static List<String> words(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .map(each -> each.message().replaceAll("`[^`]*`?|\"[^\"]*\"?|\\d+|[A-Za-z-]+\\.[A-Za-z.]+", "…"))
                .map(each -> each.replaceFirst("(This cannot be read|The rule id …|Case …).*", "$1"))
                .distinct()
                .toList();
    }

    private RuleFile mutant() {
        RuleFile parent = corpus.get(random.nextInt(corpus.size()));
        StringBuilder text = new StringBuilder(new String(parent.bytes(), StandardCharsets.UTF_8));
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes && text.length() < MOST_BYTES; i++) {
            change(text);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(40) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new RuleFile(parent.path(), bytes);
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + random.nextInt(random.nextInt(8) == 0 ? 200 : 12));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, until);
            case 1 -> text.insert(at, text.substring(at, until));
            case 2 -> text.insert(at, RuleFileFuzzTest.SCRAPS.get(random.nextInt(RuleFileFuzzTest.SCRAPS.size())));
            case 3 -> text.insert(at, piece());
            case 4 -> text.insert(at, text.substring(at, until).repeat(1 + random.nextInt(50)));
            case 5 ->
                text.replace(at, until, RuleFileFuzzTest.SCRAPS.get(random.nextInt(RuleFileFuzzTest.SCRAPS.size())));
            default -> text.replace(at, until, piece());
        }
    }

    /** A piece of another file. */
    private String piece() {
        String other = new String(corpus.get(random.nextInt(corpus.size())).bytes(), StandardCharsets.UTF_8);
        int at = random.nextInt(other.length() + 1);
        return other.substring(at, Math.min(other.length(), at + random.nextInt(60)));
    }

    static List<RuleFile> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<RuleFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(
                        new RuleFile(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path)));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The smallest refused cut of a file that still says the same; tried a bounded number of times. */
    RuleFile shortened(RuleFile file, String words) {
        RuleFile shortest = file;
        for (int size = Math.max(1, file.bytes().length / 2); size >= 1; size /= 2) {
            for (int at = 0; at + size <= shortest.bytes().length; at += size) {
                String text = new String(shortest.bytes(), StandardCharsets.ISO_8859_1);
                RuleFile cut = new RuleFile(
                        file.path(),
                        (text.substring(0, at) + text.substring(at + size)).getBytes(StandardCharsets.ISO_8859_1));
                RulebookReader.RulebookReading reading = reader.read(List.of(cut));
                if (reading.rulebook().isEmpty() && words(reading.diagnostics()).contains(words)) {
                    shortest = cut;
                    at -= size;
                }
            }
        }
        return shortest;
    }

    /** The name of a sample, after what it holds; empty for kinds of file that are known by their folder. */
    static Optional<String> sampleName(RuleFile file) {
        return Stream.of(".cases.yaml", ".csv", ".drl")
                .filter(file.path()::endsWith)
                .findFirst()
                .map(ending -> "fuzz-" + file.digest().substring(0, 10) + ending);
    }
}
