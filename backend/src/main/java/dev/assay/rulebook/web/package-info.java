/**
 * The rulebook over HTTP: its files to read, check and save, its rules to search, its cases to run, and its publication.
 *
 * <p>{@link dev.assay.rulebook.acts.RulebookWiring} starts the rulebook with the server; {@link
 * dev.assay.rulebook.web.RulebookController} and {@link dev.assay.rulebook.web.RuleFilesController} answer. Nothing here reads a
 * rule: that is {@code rulebook.files}, the same for the terminal. May import {@code access} and {@code platform} besides.
 * Start at {@link dev.assay.rulebook.web.RulebookController}.
 */
@NullMarked
package dev.assay.rulebook.web;

import org.jspecify.annotations.NullMarked;
