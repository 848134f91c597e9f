package dev.assay.evaluation;

import dev.assay.catalog.Catalog;
import dev.assay.catalog.Model;
import dev.assay.evidence.EvidenceBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is held about the candidates: catalog and evidence together, of every date.
 *
 * @param digest SHA-256 (hex) over the canonical form of both, empty where it has not been computed yet
 */
public record Knowledge(Catalog catalog, EvidenceBase evidence, String digest) {

    public static final Knowledge EMPTY = new Knowledge(Catalog.EMPTY, EvidenceBase.EMPTY, "");

    /** What a case over these offerings rests on. The digest is left empty: the excerpt is another content. */
    public Knowledge excerpt(Collection<String> offeringIds) {
        Catalog part = catalog.excerpt(offeringIds);
        List<String> subjects = new ArrayList<>(offeringIds);
        part.models().stream().map(Model::id).forEach(subjects::add);
        part.vendors().forEach(v -> subjects.add(v.id()));
        return new Knowledge(part, evidence.excerpt(subjects), "");
    }
}
