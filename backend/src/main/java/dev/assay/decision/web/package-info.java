/**
 * Decisions over HTTP: deciding a case, reading and downloading records, verifying, replaying and running them again on today's
 * facts. Start at {@link dev.assay.decision.web.DecisionController}.
 */
@NullMarked
package dev.assay.decision.web;

import org.jspecify.annotations.NullMarked;
