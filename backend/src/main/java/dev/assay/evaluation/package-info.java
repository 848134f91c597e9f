/**
 * The case: what is needed, which offerings are candidates, which criteria on which scales, with which swing weights, and what
 * the buyer knows beyond the catalog.
 *
 * <p>Imports {@code quantity}, {@code catalog}, {@code evidence}, {@code cost}, {@code scoring}, {@code access}. Start at {@link
 * dev.assay.evaluation.CaseFile}: the one shape in which a case is edited, stored, exported and evaluated.
 */
@NullMarked
package dev.assay.evaluation;

import org.jspecify.annotations.NullMarked;
