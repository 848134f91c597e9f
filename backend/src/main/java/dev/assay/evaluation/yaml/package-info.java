/**
 * A case as one self-contained YAML file, read with positions in every refusal and written the same way each time. Start at {@link
 * dev.assay.evaluation.yaml.CaseYaml}.
 */
@NullMarked
package dev.assay.evaluation.yaml;

import org.jspecify.annotations.NullMarked;
