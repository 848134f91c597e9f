/**
 * Decisions over HTTP: deciding a case, reading and downloading records, verifying, replaying and running them again on today's
 * facts; what a publication would change, reviews of standing decisions, and what a procedure forbids. Start at {@link
 * dev.assay.decision.web.DecisionController}.
 */
@NullMarked
package dev.assay.decision.web;

import org.jspecify.annotations.NullMarked;
