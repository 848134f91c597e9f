/**
 * Accounts, sessions, tokens and the audit trail in the database.
 *
 * <p>No secret is stored readable: passwords as Argon2id, the tokens of sessions, set-up links and persons as SHA-256. {@link
 * dev.assay.access.db.AuditLog#append} belongs into every business transaction: no audit, no act.
 */
@NullMarked
package dev.assay.access.db;

import org.jspecify.annotations.NullMarked;
