/**
 * The walls of the house, as tests. {@link dev.assay.architecture.Feature} says which feature may know which; {@link
 * dev.assay.architecture.Guards} turns that into rules; {@link dev.assay.architecture.ArchitectureTest} holds the code to
 * them, and {@link dev.assay.architecture.GuardsBiteTest} compiles classes that leak and expects each rule to name them.
 */
@NullMarked
package dev.assay.architecture;

import org.jspecify.annotations.NullMarked;
