/**
 * The tables of the rulebook: every published rulebook with its files, who saved which file, and whose hand is on the folder. May import
 * the rulebook's root and the platform's storage. Start at {@link dev.assay.rulebook.db.PublishedRulebookRepository}.
 */
@NullMarked
package dev.assay.rulebook.db;

import org.jspecify.annotations.NullMarked;
