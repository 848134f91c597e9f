/**
 * The commands for people who keep rules in git or at a terminal: {@code rules check} and {@code rules test}.
 *
 * <p>May import the rulebook's root, {@code rulebook.files}, picocli and Jackson. Exit codes: 0 valid, 1 errors found, 2 the command
 * could not run.
 */
@NullMarked
package dev.assay.rulebook.cli;

import org.jspecify.annotations.NullMarked;
