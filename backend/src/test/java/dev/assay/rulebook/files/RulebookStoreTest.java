package dev.assay.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.catalog.FactValue;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.FactSheet;
import dev.assay.rulebook.Finding;
import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.Place;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.drools.ProvenEngine;
import dev.assay.rulebook.files.RulebookStore.Mode;
import dev.assay.rulebook.files.RulebookStore.Ready;
import dev.assay.rulebook.files.RulebookStore.State;
import dev.assay.rulebook.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The store of rulebooks")
class RulebookStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-09T10:00:00Z"), ZoneOffset.UTC);

    private final MemoryPublishedRulebooks kept = new MemoryPublishedRulebooks();

    @Test
    @DisplayName("publishes the first valid rulebook at once, and in reviewed mode no later one by itself")
    void reviewed() {
        RulebookStore store = store(Mode.REVIEWED);
        State first = store.take(files(30, 30), Optional.of("ann"));
        State second = store.take(files(90, 90), Optional.of("ann"));
        assertThat(digest(first.published())).isEqualTo(digest(first.working()));
        assertThat(digest(second.published())).isEqualTo(digest(first.published()));
        assertThat(digest(second.working())).isNotEqualTo(digest(first.working()));
    }

    @Test
    @DisplayName(
            "in live mode serves a valid save at once, before Drools is built, and by Drools soon after, with the same findings")
    void live() throws Exception {
        RulebookStore store = store(Mode.LIVE);
        store.take(files(30, 30), Optional.empty());
        Ready ready = store.take(files(90, 90), Optional.empty()).published().orElseThrow();
        assertThat(retention(ready, 60)).isEmpty();
        assertThat(retention(ready, 91)).extracting(Finding::rule).containsExactly("dp-retention");
        assertThat(((ProvenEngine) ready.engine()).promoted().get(120, TimeUnit.SECONDS))
                .isTrue();
        assertThat(retention(ready, 60)).isEmpty();
        assertThat(retention(ready, 91))
                .isEqualTo(new Interpreter(ready.rulebook()).findings(DAY, FactSheet.of(Map.of()), offering(91)));
    }

    @Test
    @DisplayName("never builds Drools for a save that the next save replaced")
    void replaced() throws Exception {
        RulebookStore store = store(Mode.LIVE);
        store.take(files(30, 30), Optional.empty());
        Ready passing = store.take(files(60, 60), Optional.empty()).published().orElseThrow();
        Ready last = store.take(files(90, 90), Optional.empty()).published().orElseThrow();
        assertThat(((ProvenEngine) passing.engine()).promoted().get(120, TimeUnit.SECONDS))
                .isFalse();
        assertThat(((ProvenEngine) last.engine()).promoted().get(120, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    @DisplayName("keeps the last good rulebook when a save is broken or the folder is gone")
    void broken() {
        RulebookStore store = store(Mode.LIVE);
        State good = store.take(files(30, 30), Optional.empty());
        State broken = store.take(List.of(file("a.csv", "id;titel\n1;2\n")), Optional.empty());
        assertThat(broken.isSaveValid()).isFalse();
        assertThat(broken.diagnostics())
                .allSatisfy(d -> assertThat(d.place().file()).isEqualTo("a.csv"));
        assertThat(digest(broken.published())).isEqualTo(digest(good.published()));
        State gone = store.unreadable(new Diagnostic(
                new Place("", 1, 1), Diagnostic.Severity.ERROR, "The rules folder is gone.", "Put it back."));
        assertThat(digest(gone.published())).isEqualTo(digest(good.published()));
    }

    @Test
    @DisplayName("lets nobody publish what they changed, nor anybody what its own cases contradict")
    void publish() {
        RulebookStore store = store(Mode.REVIEWED);
        store.take(files(30, 30), Optional.of("ann"));
        String wrong = digest(store.take(files(60, 30), Optional.of("ann")).working());
        assertThat(store.publish(wrong, "bea", before -> true))
                .isInstanceOfSatisfying(RulebookStore.Refused.class, refused -> assertThat(refused.message())
                        .contains("cases fail"));
        String right = digest(store.take(files(90, 90), Optional.of("ann")).working());
        assertThat(store.publish(right, "ann", before -> true))
                .isInstanceOfSatisfying(RulebookStore.Refused.class, refused -> assertThat(refused.remedy())
                        .contains("second person"));
        assertThat(store.publish(wrong, "bea", before -> true)).isInstanceOf(RulebookStore.Refused.class);
        assertThat(store.publish(right, "bea", before -> false))
                .isEqualTo(new RulebookStore.Refused(
                        "You have not seen what this rulebook changes in open cases and standing decisions.",
                        "Work out its impact, read it, and publish then."));
        assertThat(store.publish(right, "bea", before -> true)).isEqualTo(new RulebookStore.Done(right));
        assertThat(digest(store.state().published())).isEqualTo(right);
    }

    @Test
    @DisplayName("publishes nothing over what another server published meanwhile, and takes that up")
    void twoServers() {
        RulebookStore one = store(Mode.REVIEWED);
        one.take(files(30, 30), Optional.empty());
        RulebookStore other = store(Mode.REVIEWED);
        String first = digest(one.take(files(60, 60), Optional.of("ann")).working());
        String second = digest(other.take(files(90, 90), Optional.of("ann")).working());
        assertThat(one.publish(first, "bea", before -> true)).isInstanceOf(RulebookStore.Done.class);
        assertThat(other.publish(second, "bob", before -> true))
                .isInstanceOfSatisfying(RulebookStore.Refused.class, refused -> assertThat(refused.message())
                        .contains("published meanwhile"));
        assertThat(kept.latest().orElseThrow().digest()).isEqualTo(first);
        assertThat(digest(other.state().published())).isEqualTo(first);
        assertThat(other.publish(second, "bob", before -> before.equals(first))).isInstanceOf(RulebookStore.Done.class);
    }

    @Test
    @DisplayName("starts again with what was published, whatever the folder holds by then")
    void restart() {
        String published = digest(
                store(Mode.REVIEWED).take(files(30, 30), Optional.empty()).published());
        assertThat(digest(store(Mode.REVIEWED).state().published())).isEqualTo(published);
    }

    private RulebookStore store(Mode mode) {
        return new RulebookStore(new RulebookReader(Vocabulary.standard()), mode, kept, CLOCK, Duration.ofSeconds(3));
    }

    private static String digest(Optional<Ready> ready) {
        return ready.map(Ready::digest).orElse("none");
    }

    private static List<Finding> retention(Ready ready, int days) {
        return ready.engine().findings(DAY, FactSheet.of(Map.of()), offering(days));
    }

    private static TreeMap<String, FactSheet> offering(int days) {
        return new TreeMap<>(Map.of(
                "offering",
                FactSheet.of(Map.of("offering.retentionDays", FactValue.quantity(Integer.toString(days))))));
    }

    /** A rule that flags retention above some days, and a case that says from which day on. */
    private static List<RuleFile> files(int days, int expected) {
        return List.of(
                file(
                        "dp/retention.csv",
                        """
                        id;title;when offering.retentionDays >;effect;text;reference;owner;force;waivable;rationale
                        dp-retention;Long retention;%d;flag;Data is kept long.;GDPR Art. 5;Data protection;policy;yes;Less is safer.
                        """
                                .formatted(days)),
                file(
                        "dp/retention.cases.yaml",
                        """
                        cases:
                          - name: one day more
                            rule: dp-retention
                            as-of: 2026-05-09
                            given: { offering.retentionDays: %d }
                            expect: [{ finding: flag, certainty: holds }]
                          - name: just so long
                            rule: dp-retention
                            as-of: 2026-05-09
                            given: { offering.retentionDays: %d }
                            expect: none
                        """
                                .formatted(expected + 1, expected)));
    }

    private static RuleFile file(String path, String text) {
        return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
