/**
 * Cases over HTTP: list, create, edit, lock, exchange as YAML, and news for open pages.
 *
 * <p>A draft with problems is stored and its problems are answered with it; only what is no case at all is refused. Start at {@link
 * dev.assay.evaluation.web.CaseController}.
 */
@NullMarked
package dev.assay.evaluation.web;

import org.jspecify.annotations.NullMarked;
