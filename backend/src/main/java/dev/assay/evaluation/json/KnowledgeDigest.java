package dev.assay.evaluation.json;

import dev.assay.evaluation.Knowledge;
import dev.assay.platform.json.CanonicalJson;

/** The digest under which a body of knowledge is known: SHA-256 over the canonical form of catalog and evidence. */
public final class KnowledgeDigest {

    private KnowledgeDigest() {}

    public static String of(Knowledge knowledge) {
        return CanonicalJson.digest(new Knowledge(knowledge.catalog(), knowledge.evidence(), ""));
    }

    /** The same knowledge, carrying its digest. */
    public static Knowledge sealed(Knowledge knowledge) {
        return new Knowledge(knowledge.catalog(), knowledge.evidence(), of(knowledge));
    }
}
