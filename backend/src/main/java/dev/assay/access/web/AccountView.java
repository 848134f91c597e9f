package dev.assay.access.web;

import java.time.Instant;
import java.util.List;

/**
 * One's own account.
 *
 * @param demo whether it is one of the demo's, whose password stays
 * @param sessions those that are open, the one used last first
 * @param resets the links by which the password was reset, newest first
 */
public record AccountView(
        String id, String name, List<String> roles, boolean demo, List<OwnSession> sessions, List<ResetView> resets) {

    /** @param current whether it is the one that asks */
    public record OwnSession(Instant startedAt, Instant seenAt, Instant expiresAt, boolean current) {}

    /**
     * @param by name of the administrator who made the link
     * @param known whether you said that you know of it
     */
    public record ResetView(String by, Instant issuedAt, Instant usedAt, boolean known) {}
}
