/**
 * Pages of a list by key: the page, the cursor that asks for the next one, and pages over what is held in memory.
 *
 * <p>May import nothing of any feature. Start at {@link dev.assay.platform.paging.Page}.
 */
@NullMarked
package dev.assay.platform.paging;

import org.jspecify.annotations.NullMarked;
