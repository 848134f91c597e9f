package dev.assay.rulebook.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** The content of the standard vocabulary: one list per level, each in its own file. */
final class VocabularyFields {

    static final Vocabulary STANDARD = new Vocabulary(Stream.of(
                    CaseFields.ALL,
                    OfferingFields.ALL,
                    ModelFields.ALL,
                    VendorFields.ALL,
                    SupplyChainFields.ALL,
                    EvidenceFields.ALL)
            .flatMap(List::stream)
            .toList());

    private VocabularyFields() {}
}
