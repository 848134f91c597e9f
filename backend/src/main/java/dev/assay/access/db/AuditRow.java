package dev.assay.access.db;

import dev.assay.access.AuditEvent;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An audit event as stored. */
@MappedEntity("audit_event")
public record AuditRow(
        @Id long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {

    public static AuditRow of(AuditEvent event) {
        return new AuditRow(
                event.sequence(),
                event.at(),
                event.actor(),
                event.action(),
                event.subject(),
                event.detail(),
                event.previous(),
                event.hash());
    }

    public AuditEvent event() {
        return new AuditEvent(sequence, at, actor, action, subject, detail, previous, hash);
    }
}
