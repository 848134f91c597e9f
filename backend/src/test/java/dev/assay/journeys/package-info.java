/**
 * The personas' journeys through the built jar, in a real browser: what a procurement lead, a compliance officer and an architect
 * come to do, and two people in one case. {@link dev.assay.journeys.Journey} starts the demo and the browser once for all of them;
 * a {@link dev.assay.journeys.Visit} is one person's window, which collects whatever the browser complains about and shows each
 * page to axe, wide and narrow, light and dark. Elements are found as a person finds them, by role and name. Screenshots are left
 * in target/screenshots, to be looked at. Where no browser is found the journeys are skipped, and say so loudly.
 */
@NullMarked
package dev.assay.journeys;

import org.jspecify.annotations.NullMarked;
