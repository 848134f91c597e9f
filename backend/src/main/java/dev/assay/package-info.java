/**
 * The front door: {@link dev.assay.Assay} is the program's main class and lists its commands, one line each.
 *
 * <p>Everything else lives in a package by feature. A feature's root package is its pure domain; its sub-packages
 * ({@code web}, {@code db}, {@code cli} and so on) are adapters. Start with {@code docs/decisions} for the reasons.
 */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
