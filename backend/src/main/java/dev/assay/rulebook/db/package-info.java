/**
 * The tables of the rulebook: every published rulebook with its files, and who saved which file.
 *
 * <p>May import the rulebook's root, {@code access} and {@code platform}. Start at {@link dev.assay.rulebook.db.StoredRulebooks}.
 */
@NullMarked
package dev.assay.rulebook.db;

import org.jspecify.annotations.NullMarked;
