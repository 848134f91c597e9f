/**
 * Plumbing shared by the adapters: serving, wiring, problem documents, static pages and their headers.
 *
 * <p>No feature's root package imports this one; adapters may. It knows frameworks and no rule of the method. Start at {@link
 * dev.assay.platform.ClockSource}, the one place that asks the system for the time; the work is in the rooms below.
 */
@NullMarked
package dev.assay.platform;

import org.jspecify.annotations.NullMarked;
