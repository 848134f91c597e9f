package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The audit trail")
class AuditChainTest {
    private static final int EVENTS = 6;
    private static final List<AuditEvent> TRAIL = trail();
    private static final String HEAD = TRAIL.get(EVENTS - 1).hash();

    @Test
    @DisplayName("is whole as it was written, and while it is empty")
    void whole() {
        assertThat(verify(TRAIL).breaks()).isEmpty();
        assertThat(AuditChain.verify(List.<AuditEvent>of().iterator(), 0, AuditEvent.BEGINNING)
                        .isWhole())
                .isTrue();
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("rows")
    @DisplayName("shows each row that was altered, in whichever column")
    void altered(int row) {
        AuditEvent e = TRAIL.get(row);
        String other = "f".repeat(64);
        List<AuditEvent> forgeries = List.of(
                new AuditEvent(99, e.at(), e.actor(), e.action(), e.subject(), e.detail(), e.previous(), e.hash()),
                new AuditEvent(
                        e.sequence(),
                        Instant.EPOCH,
                        e.actor(),
                        e.action(),
                        e.subject(),
                        e.detail(),
                        e.previous(),
                        e.hash()),
                new AuditEvent(
                        e.sequence(), e.at(), "mallory", e.action(), e.subject(), e.detail(), e.previous(), e.hash()),
                new AuditEvent(
                        e.sequence(), e.at(), e.actor(), "case.read", e.subject(), e.detail(), e.previous(), e.hash()),
                new AuditEvent(
                        e.sequence(), e.at(), e.actor(), e.action(), "case:2", e.detail(), e.previous(), e.hash()),
                new AuditEvent(e.sequence(), e.at(), e.actor(), e.action(), e.subject(), "{}", e.previous(), e.hash()),
                new AuditEvent(e.sequence(), e.at(), e.actor(), e.action(), e.subject(), e.detail(), other, e.hash()),
                new AuditEvent(
                        e.sequence(), e.at(), e.actor(), e.action(), e.subject(), e.detail(), e.previous(), other));
        assertThat(forgeries).allSatisfy(forged -> {
            List<AuditEvent> trail = new ArrayList<>(TRAIL);
            trail.set(row, forged);
            assertThat(verify(trail).isWhole()).as("%s", forged).isFalse();
        });
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("rows")
    @DisplayName("shows a row that was altered and given the hash of its new content")
    void rehashed(int row) {
        AuditEvent e = TRAIL.get(row);
        List<AuditEvent> trail = new ArrayList<>(TRAIL);
        trail.set(
                row,
                AuditEvent.following(
                        e.sequence() - 1, e.previous(), e.at(), "mallory", e.action(), e.subject(), e.detail()));
        assertThat(verify(trail).isWhole()).isFalse();
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("rows")
    @DisplayName("shows each row that was deleted, the last one too")
    void deleted(int row) {
        List<AuditEvent> trail = new ArrayList<>(TRAIL);
        trail.remove(row);
        assertThat(verify(trail).isWhole()).isFalse();
    }

    @ParameterizedTest(name = "from row {0} on")
    @MethodSource("rows")
    @DisplayName("shows that its end was cut off, wherever")
    void cut(int row) {
        assertThat(verify(TRAIL.subList(0, row)).breaks())
                .singleElement()
                .asString()
                .contains("cut off");
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("rows")
    @DisplayName("shows rows that changed places")
    void reordered(int row) {
        List<AuditEvent> trail = new ArrayList<>(TRAIL);
        AuditEvent moved = trail.remove(row);
        trail.add((row + 1) % EVENTS, moved);
        assertThat(verify(trail).isWhole()).isFalse();
    }

    @Test
    @DisplayName("shows that it was written anew from the beginning, as long as its head is kept apart")
    void rewritten() {
        List<AuditEvent> trail = new ArrayList<>();
        String hash = AuditEvent.BEGINNING;
        for (AuditEvent e : TRAIL) {
            AuditEvent forged = AuditEvent.following(
                    e.sequence() - 1, hash, e.at(), "mallory", e.action(), e.subject(), e.detail());
            trail.add(forged);
            hash = forged.hash();
        }
        assertThat(verify(trail).breaks()).singleElement().asString().contains("head");
    }

    @Test
    @DisplayName("tells contents apart whose parts run together to the same text")
    void partsKeepTheirBorders() {
        AuditEvent one = AuditEvent.following(0, AuditEvent.BEGINNING, Instant.EPOCH, "ab", "c", "d", "{}");
        AuditEvent other = AuditEvent.following(0, AuditEvent.BEGINNING, Instant.EPOCH, "a", "bc", "d", "{}");
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private static AuditChain verify(List<AuditEvent> trail) {
        return AuditChain.verify(trail.iterator(), EVENTS, HEAD);
    }

    private static IntStream rows() {
        return IntStream.range(0, EVENTS);
    }

    private static List<AuditEvent> trail() {
        List<AuditEvent> trail = new ArrayList<>();
        String hash = AuditEvent.BEGINNING;
        for (int i = 0; i < EVENTS; i++) {
            AuditEvent event = AuditEvent.following(
                    i,
                    hash,
                    Instant.ofEpochSecond(1_000 + i),
                    "person-" + i,
                    "case.saved",
                    "case:1",
                    "{\"n\":" + i + "}");
            trail.add(event);
            hash = event.hash();
        }
        return List.copyOf(trail);
    }
}
