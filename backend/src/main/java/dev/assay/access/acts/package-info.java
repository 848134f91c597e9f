/**
 * Who gets in and what they may do with their own account: signing in under growing delays, sessions, tokens, set-up and reset links,
 * passwords, the ending of access, and the audit trail that every act of every feature writes to. No secret is stored readable.
 *
 * <p>May import access's root and {@code db}, and the platform without its HTTP. Start at {@link dev.assay.access.acts.SignIn}.
 */
@NullMarked
package dev.assay.access.acts;

import org.jspecify.annotations.NullMarked;
