package dev.assay.evaluation.acts;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseStatus;
import dev.assay.evaluation.ContractedPrices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case with what the store knows about it.
 *
 * @param members person ids
 * @param updatedBy person id
 * @param rulebook digest of the rulebook that the case is judged by; empty: by the published one
 */
public record StoredCase(
        CaseFile file,
        CaseStatus status,
        String ownerId,
        List<String> members,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        Optional<String> rulebook) {
    public StoredCase {
        members = List.copyOf(members);
    }

    public boolean hasMember(String personId) {
        return members.contains(personId);
    }

    /** Without the contracted prices, unless the person is a member. */
    StoredCase seenBy(String personId) {
        return hasMember(personId)
                ? this
                : new StoredCase(
                        ContractedPrices.hiddenIn(file),
                        status,
                        ownerId,
                        members,
                        version,
                        createdAt,
                        updatedAt,
                        updatedBy,
                        rulebook);
    }
}
