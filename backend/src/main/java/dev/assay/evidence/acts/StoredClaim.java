package dev.assay.evidence.acts;

import dev.assay.evidence.Claim;
import dev.assay.evidence.db.ClaimChange;
import java.util.List;

/**
 * A claim with its version.
 *
 * @param changes what persons did to it, newest first; none for a claim that came with an import alone
 */
public record StoredClaim(Claim claim, long version, List<ClaimChange> changes) {
    public StoredClaim {
        changes = List.copyOf(changes);
    }
}
