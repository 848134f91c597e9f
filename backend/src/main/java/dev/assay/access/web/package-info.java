/**
 * Signing in, people, tokens and the audit trail over HTTP; and the gate in front of every other endpoint.
 *
 * <p>{@link dev.assay.access.web.SessionAuthentication} recognises the cookie or the personal token, {@link
 * dev.assay.access.web.DefaultDeny} refuses every endpoint that names no role, {@link
 * dev.assay.access.web.RequestOrigin} makes writing requests prove where they come from, {@link
 * dev.assay.access.web.RightToListen} ends streams of events with the right to them. A controller of any feature asks
 * {@link dev.assay.access.web.SignedIn#actor} who is there.
 * Start at {@link dev.assay.access.web.SessionController}; what strangers may reach is {@code OpenRoutes}.
 */
@NullMarked
package dev.assay.access.web;

import org.jspecify.annotations.NullMarked;
