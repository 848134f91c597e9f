/**
 * The commands for people who keep rules in git or at a terminal: {@code rules check}, {@code test}, {@code watch}, {@code diff}, {@code
 * new}, {@code docs}, {@code export} and {@code import}; {@code publish}, {@code history} and {@code rollback} ask a running server over
 * HTTP, with a personal token. Those that read cases ({@code analyse}, {@code explain}, {@code simulate}) stand in {@code
 * assessment.cli}, {@code impact} in {@code decision.cli}, since it reads decisions too.
 *
 * <p>May import the rulebook's rooms but {@code acts}, {@code db} and {@code web}, {@code platform.cli}, {@code platform.json}, picocli
 * and Jackson. Exit codes: 0 yes, 1 no (errors, or differences), 2 the command could not run. Start at {@link
 * dev.assay.rulebook.cli.RulesCommand}.
 */
@NullMarked
package dev.assay.rulebook.cli;

import org.jspecify.annotations.NullMarked;
