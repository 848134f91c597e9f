/**
 * The commands for people who keep rules in git or at a terminal: {@code rules check}, {@code test}, {@code diff} and
 * {@code new}. Those that read cases ({@code analyse}, {@code explain}, {@code simulate}) stand in {@code assessment.cli}.
 * {@code publish}, {@code history} and {@code rollback} ask a running server over HTTP, with a personal token.
 *
 * <p>May import the rulebook's root, {@code rulebook.analysis}, {@code rulebook.files}, {@code platform.json},
 * picocli and Jackson. Exit codes: 0 yes, 1 no (errors, or differences), 2 the command could not run.
 */
@NullMarked
package dev.assay.rulebook.cli;

import org.jspecify.annotations.NullMarked;
