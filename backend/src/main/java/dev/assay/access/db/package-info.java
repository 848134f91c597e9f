/**
 * The rows of accounts, sessions, tokens, links, counters and the audit trail, and their queries. Policy and transactions are
 * {@code access.acts}. May import access's root and the platform's storage. Start at {@link dev.assay.access.db.PersonRepository}.
 */
@NullMarked
package dev.assay.access.db;

import org.jspecify.annotations.NullMarked;
