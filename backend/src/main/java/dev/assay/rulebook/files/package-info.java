/**
 * The rules folder: reading its files into a checked rulebook, watching it, and keeping the published and the working rulebook.
 *
 * <p>May import the rulebook's root, {@code rulebook.drools}, the CSV and YAML libraries. Start at {@link
 * dev.assay.rulebook.files.RulebookReader} and {@link dev.assay.rulebook.files.RulebookStore}.
 */
@NullMarked
package dev.assay.rulebook.files;

import org.jspecify.annotations.NullMarked;
