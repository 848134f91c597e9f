package dev.assay.evaluation.acts;

import dev.assay.evaluation.Knowledge;
import dev.assay.evaluation.json.KnowledgeDigest;
import dev.assay.evidence.Snapshot;
import dev.assay.evidence.SnapshotSource;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/** The catalog's snapshot as the knowledge that cases rest on; read once per revision. */
@Singleton
class SnapshotKnowledge implements HeldKnowledge {
    private record Held(long revision, Knowledge knowledge) {}

    private final SnapshotSource source;
    private final AtomicReference<Held> held = new AtomicReference<>(new Held(Long.MIN_VALUE, Knowledge.EMPTY));

    SnapshotKnowledge(SnapshotSource source) {
        this.source = source;
    }

    @Override
    public Knowledge current() {
        Snapshot now = source.current();
        return held.updateAndGet(before -> before.revision() == now.revision()
                        ? before
                        : new Held(
                                now.revision(),
                                KnowledgeDigest.sealed(new Knowledge(now.catalog(), now.evidence(), ""))))
                .knowledge();
    }
}
