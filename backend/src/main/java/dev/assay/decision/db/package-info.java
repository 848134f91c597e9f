/**
 * The decisions of this installation. A row is written once, in one transaction with the change of the case's status and the audit
 * event, and never changed. Start at {@link dev.assay.decision.db.DecisionStore}.
 */
@NullMarked
package dev.assay.decision.db;

import org.jspecify.annotations.NullMarked;
