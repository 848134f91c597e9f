/**
 * Assessments over HTTP: the stored case under the published rulebook, and what-ifs that are kept nowhere.
 *
 * <p>Every answer names the rulebook and the knowledge it rests on by digest. Start at {@link
 * dev.assay.assessment.web.AssessmentController}.
 */
@NullMarked
package dev.assay.assessment.web;

import org.jspecify.annotations.NullMarked;
