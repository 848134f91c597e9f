package dev.assay.intake.web;

import dev.assay.intake.Acceptance;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.db.ImportKind;
import java.util.Arrays;
import java.util.List;

/**
 * Who may accept an import in this house, and what can be imported.
 *
 * @param sentence the policy in words, as the page states it
 */
record ImportPolicy(Acceptance acceptance, String sentence, List<KindView> kinds) {

    /** @param kind as imports name it; the format's code is what an upload names */
    record KindView(ImportKind kind, SourceFormat format) {}

    static ImportPolicy of(Acceptance acceptance) {
        return new ImportPolicy(
                acceptance,
                acceptance.sentence(),
                Arrays.stream(ImportKind.values())
                        .map(kind -> new KindView(kind, kind.format()))
                        .toList());
    }
}
