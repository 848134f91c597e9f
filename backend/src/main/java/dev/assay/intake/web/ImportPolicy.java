package dev.assay.intake.web;

import dev.assay.intake.Acceptance;

/**
 * Who may accept an import in this house.
 *
 * @param sentence the policy in words, as the page states it
 */
record ImportPolicy(Acceptance acceptance, String sentence) {

    static ImportPolicy of(Acceptance acceptance) {
        return new ImportPolicy(acceptance, acceptance.sentence());
    }
}
