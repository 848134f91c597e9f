/**
 * The walls of the house, as tests. {@link dev.assay.architecture.Feature} says which feature may know which; {@link
 * dev.assay.architecture.Guards} turns that into rules; {@link dev.assay.architecture.ArchitectureTest} holds the code to
 * them, and {@link dev.assay.architecture.GuardsBiteTest} compiles classes that leak and expects each rule to name them.
 *
 * <p>{@link dev.assay.architecture.MapTest} holds the map of the repository ({@code docs/README.md}) and the pages beside it to what is
 * there.
 */
@NullMarked
package dev.assay.architecture;

import org.jspecify.annotations.NullMarked;
