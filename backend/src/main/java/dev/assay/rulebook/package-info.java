/**
 * The rulebook as a typed thing: rules, conditions in three-valued logic, effects, parameters, findings, and the interpreter that says
 * what a rulebook means.
 *
 * <p>Its pure rooms: {@code vocabulary} (the words rules may use), {@code language} (from text to rule, and every message on the way),
 * {@code words} (rules told to people), {@code change} (two rulebooks compared), {@code analysis} (what a rulebook does not say). Drools,
 * files, workbook, tables and the web are adapters; {@code acts} is what officers do. Imports {@code quantity}, {@code catalog}, {@code
 * evidence}, {@code cost}, {@code evaluation}, and none of its own rooms. Start at {@link dev.assay.rulebook.Rulebook} and {@link
 * dev.assay.rulebook.RuleEngine}.
 */
@NullMarked
package dev.assay.rulebook;

import org.jspecify.annotations.NullMarked;
