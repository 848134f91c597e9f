package dev.assay.access.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Where the audit trail ends. */
@MappedEntity("audit_head")
public record AuditHead(@Id int id, long sequence, String hash) {}
