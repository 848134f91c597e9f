/**
 * Reads trees of TOML files in the format of models.dev: a folder per provider, a file per model, base models that others
 * inherit from. Knows Jackson and the file system.
 *
 * <p>Start at {@link dev.assay.intake.modelsdev.ModelsDevReader}.
 */
@NullMarked
package dev.assay.intake.modelsdev;

import org.jspecify.annotations.NullMarked;
