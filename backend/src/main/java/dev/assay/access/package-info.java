/**
 * Who may do what, and the trail of what was done: people, roles, sessions, personal tokens, audit events.
 *
 * <p>Imports {@code java.*} only. Policies are values: {@link dev.assay.access.PasswordRules}, {@link
 * dev.assay.access.SignInLimits}, {@link dev.assay.access.WayIn}, {@link dev.assay.access.UnitedDuties}, {@link dev.assay.access.AccountName}. Start at {@link dev.assay.access.Actor}, the one who asks, and {@link
 * dev.assay.access.AuditEvent}, whose chain of hashes shows any altered row.
 */
@NullMarked
package dev.assay.access;

import org.jspecify.annotations.NullMarked;
