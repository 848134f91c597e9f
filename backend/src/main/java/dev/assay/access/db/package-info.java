/**
 * Accounts, sessions, tokens and the audit trail in the database.
 *
 * <p>No secret is stored readable: passwords as Argon2id, the tokens of sessions, set-up links and persons as SHA-256. {@link
 * dev.assay.access.db.AuditLog#append} belongs into every business transaction: no audit, no act.
 *
 * <p>{@link dev.assay.access.db.SignIn} is the way in: {@code SignInDesk} counts each try before and after the comparison, by {@code
 * SignInKeys} and {@code SignInCounters}; {@code KnownClients} recognises who has been here before; {@link
 * dev.assay.access.db.SignInTrail} tells the trail of what failed.
 */
@NullMarked
package dev.assay.access.db;

import org.jspecify.annotations.NullMarked;
