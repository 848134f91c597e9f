/**
 * The rulebook as a typed thing: rules, conditions in three-valued logic, effects, parameters, findings; the checker that decides
 * what may stand in a rule file; and the interpreter that says what a rulebook means.
 *
 * <p>No framework here: Drools, files and the web are adapters in sub-packages. Imports {@code quantity}, {@code catalog}, {@code
 * evidence}, {@code cost}, {@code evaluation}. Start at {@link dev.assay.rulebook.RuleEngine} and {@link
 * dev.assay.rulebook.Vocabulary}.
 */
@NullMarked
package dev.assay.rulebook;

import org.jspecify.annotations.NullMarked;
