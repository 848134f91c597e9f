package dev.assay.access.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.access.AuditChain;
import dev.assay.access.AuditEvent;
import dev.assay.access.db.AuditHead;
import dev.assay.access.db.AuditHeadRepository;
import dev.assay.access.db.AuditRepository;
import dev.assay.access.db.AuditRow;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The audit trail. Events are appended inside the transaction of what they tell of; either both stand or neither. */
@Singleton
public class AuditLog {
    private static final int CHUNK = 1000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final AuditRepository events;
    private final AuditHeadRepository heads;
    private final Clock clock;

    AuditLog(AuditRepository events, AuditHeadRepository heads, Clock clock) {
        this.events = events;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Appends one event; call it last in the transaction, for it holds the trail's one lock until the end.
     *
     * @param actor person id, or {@code system}
     * @param subject kind and id, e.g. {@code case:7f3a…}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AuditEvent append(String actor, String action, String subject, Map<String, ?> detail) {
        AuditHead head = heads.lock();
        AuditEvent event = AuditEvent.following(
                head.sequence(), head.hash(), clock.instant(), actor, action, subject, json(detail));
        events.save(AuditRow.of(event));
        heads.move(event.sequence(), event.hash());
        return event;
    }

    /**
     * Waits for whatever is being written to the trail: what compares and then writes is alone from here to its end. Comes
     * after any lock on what is already there.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void queue() {
        heads.lock();
    }

    /** Newest first; an empty text filters nothing, an action may end in {@code *}. */
    @Transactional(readOnly = true)
    public List<AuditEvent> newest(long before, String actor, String subject, String action, int limit) {
        return events.newest(before, actor, subject, pattern(action), limit).stream()
                .map(AuditRow::event)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(String actor, String subject, String action) {
        return events.count(actor, subject, pattern(action));
    }

    /** Reads the whole trail and says where it was altered. */
    @Transactional
    public AuditChain verify() {
        AuditHead head = heads.lock();
        Iterator<AuditEvent> all = Stream.iterate(
                        events.after(0, CHUNK),
                        chunk -> !chunk.isEmpty(),
                        chunk -> events.after(chunk.get(chunk.size() - 1).sequence(), CHUNK))
                .flatMap(List::stream)
                .map(AuditRow::event)
                .iterator();
        return AuditChain.verify(all, head.sequence(), head.hash());
    }

    private static String pattern(String action) {
        return action.replaceAll("[%_\\\\]", "").replace('*', '%');
    }

    private static String json(Map<String, ?> detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "The audit detail " + detail.keySet()
                            + " cannot be written as JSON. Maybe a value is no plain one.",
                    unwritable);
        }
    }
}
