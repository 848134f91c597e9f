package dev.assay.access;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a trail from its beginning and says where it was altered.
 *
 * @param events how many events were read
 * @param head hash of the last event
 * @param breaks what does not fit, in words; empty where the trail is whole
 */
public record AuditChain(long events, String head, List<String> breaks) {
    public AuditChain {
        breaks = List.copyOf(breaks);
    }

    public boolean isWhole() {
        return breaks.isEmpty();
    }

    /**
     * @param expectedEvents how many events the head that is kept apart says there are
     * @param expectedHead the hash it says the last one has
     */
    public static AuditChain verify(Iterator<AuditEvent> events, long expectedEvents, String expectedHead) {
        List<String> breaks = new ArrayList<>();
        long last = 0;
        String hash = AuditEvent.BEGINNING;
        while (events.hasNext()) {
            AuditEvent event = events.next();
            if (event.sequence() != last + 1) {
                breaks.add(
                        "After event " + last + " comes " + event.sequence() + ": events are missing or out of order.");
            }
            if (!event.previous().equals(hash)) {
                breaks.add("Event " + event.sequence() + " does not follow the one before it.");
            }
            if (!event.isIntact()) {
                breaks.add("Event " + event.sequence() + " was altered: its hash is not that of its content.");
            }
            last = event.sequence();
            hash = event.hash();
        }
        if (last != expectedEvents || !hash.equals(expectedHead)) {
            breaks.add("The trail ends at event " + last + "; its head says " + expectedEvents
                    + ". Maybe the end was cut off.");
        }
        return new AuditChain(last, hash, breaks);
    }
}
