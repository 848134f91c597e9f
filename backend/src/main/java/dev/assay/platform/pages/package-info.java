/**
 * The pages people see: served from {@code public/} on the class path, under strict headers.
 *
 * <p>The pages' router runs in the browser, so an address such as {@code /cases/7/compare} names no file: {@link
 * dev.assay.platform.pages.PageFallback} answers it with the one HTML page. {@link
 * dev.assay.platform.pages.SecurityHeaders} puts the content security policy on every answer, and {@link
 * dev.assay.platform.pages.Caching} says how long each may be kept. Start at {@link
 * dev.assay.platform.pages.PageFallback}.
 */
@NullMarked
package dev.assay.platform.pages;

import org.jspecify.annotations.NullMarked;
