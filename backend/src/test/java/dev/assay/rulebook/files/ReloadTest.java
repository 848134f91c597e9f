package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.drools.DroolsEngine;
import dev.assay.rulebook.drools.ProvenEngine;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For longer runs: {@code -Dreload.count=200 -Dreload.seconds=60}. */
@DisplayName("Reloading the rulebook")
class ReloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final int RELOADS = Integer.getInteger("reload.count", 12);
    private static final int SECONDS = Integer.getInteger("reload.seconds", 2);
    /** Results between a promotion and the next save. */
    private static final int ENOUGH = 200;

    private static final double MOST_GROWTH = 1.35;

    private static final SortedMap<String, FactSheet> OFFERINGS = offerings();

    private static SortedMap<String, FactSheet> offerings() {
        SortedMap<String, FactSheet> offerings = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            offerings.put("o" + i, FactSheet.of(Map.of("offering.retentionDays", FactValue.quantity("" + i * 10))));
        }
        return offerings;
    }

    private static String table(int limit) {
        return Books.table(
                "id;when offering.retentionDays >;effect;text", "a;" + limit + ";knock-out;Above " + limit + ".");
    }

    private static List<Finding> found(dev.assay.rulebook.RuleEngine engine) {
        return engine.findings(DAY, FactSheet.of(Map.of()), OFFERINGS);
    }

    @Test
    @DisplayName("many times leaves heap and metaspace level once warm")
    void level() {
        for (int i = 0; i < 6; i++) {
            buildAndAsk(i);
        }
        long heap = usedHeap();
        long metaspace = usedMetaspace();
        for (int i = 0; i < RELOADS; i++) {
            buildAndAsk(1000 + i);
        }
        double heapGrowth = (double) usedHeap() / heap;
        double metaspaceGrowth = (double) usedMetaspace() / metaspace;
        System.out.printf("%d reloads: heap x%.3f, metaspace x%.3f%n", RELOADS, heapGrowth, metaspaceGrowth);
        assertThat(heapGrowth).isLessThan(MOST_GROWTH);
        assertThat(metaspaceGrowth).isLessThan(MOST_GROWTH);
    }

    private static void buildAndAsk(int limit) {
        try (DroolsEngine engine = DroolsEngine.build(Books.of("t.csv", table(limit)))) {
            assertThat(found(engine)).isNotNull();
        }
    }

    private static long usedHeap() {
        collect();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long usedMetaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .findFirst()
                .orElseThrow()
                .getUsed();
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }

    @Test
    @DisplayName("while two threads evaluate: every result names one digest and equals the interpreter's answer for it")
    void whileEvaluating() throws Exception {
        RulebookStore store = new RulebookStore(
                new RulebookReader(Vocabulary.standard()),
                RulebookStore.Mode.LIVE,
                new MemoryPublishedRulebooks(),
                Clock.systemUTC(),
                Duration.ZERO);
        Map<String, List<Finding>> meant = new ConcurrentHashMap<>();
        take(store, meant, 0);
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong results = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Runnable evaluate = () -> {
                while (!over.get()) {
                    Ready ready = store.state().published().orElseThrow();
                    String digest = ready.engine().digest();
                    assertThat(digest).isEqualTo(ready.digest());
                    assertThat(found(ready.engine())).isEqualTo(meant.get(digest));
                    results.incrementAndGet();
                }
            };
            List<Future<?>> running = List.of(threads.submit(evaluate), threads.submit(evaluate));
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            int reloads = 0;
            int proven = 0;
            long byDrools = 0;
            while ((System.nanoTime() < end || proven < 2) && running.stream().noneMatch(Future::isDone)) {
                Ready taken = take(store, meant, ++reloads);
                // Two saves in a row are served by the interpreter; each third stands until Drools serves it, and is
                // then replaced.
                if (reloads % 3 == 0
                        && ((ProvenEngine) taken.engine()).promoted().get(60, TimeUnit.SECONDS)) {
                    proven++;
                    long before = results.get();
                    while (results.get() < before + ENOUGH && running.stream().noneMatch(Future::isDone)) {
                        Thread.onSpinWait();
                    }
                    byDrools += results.get() - before;
                }
            }
            over.set(true);
            for (Future<?> each : running) {
                each.get();
            }
            System.out.printf(
                    "%d reloads, %d of them proven in Drools, while %d results were given, %d of them by Drools%n",
                    reloads, proven, results.get(), byDrools);
            assertThat(reloads).isGreaterThan(3);
            assertThat(proven).isGreaterThan(1);
            assertThat(results.get()).isGreaterThan(100);
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    /** The meaning is worked out before the rulebook can be seen. */
    private static Ready take(RulebookStore store, Map<String, List<Finding>> meant, int turn) {
        String text = table(turn % 7 * 25 + 1);
        Rulebook rulebook = Books.of("t.csv", text);
        meant.put(rulebook.digest(), found(new Interpreter(rulebook)));
        RuleFile file = new RuleFile("t.csv", text.getBytes(StandardCharsets.UTF_8));
        return store.take(List.of(file), Optional.of("author")).published().orElseThrow();
    }
}
