/**
 * The rows of decisions and of what was said to them under later rulebooks. A decision's row is written once and never changed. May
 * import decision's root and the platform's storage. Start at {@link dev.assay.decision.db.DecisionRepository}.
 */
@NullMarked
package dev.assay.decision.db;

import org.jspecify.annotations.NullMarked;
