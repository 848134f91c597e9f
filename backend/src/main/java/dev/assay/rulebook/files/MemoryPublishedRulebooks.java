package dev.assay.rulebook.files;

import dev.assay.rulebook.PublishedRulebooks;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps the published rulebook for as long as the process lives. */
public final class MemoryPublishedRulebooks implements PublishedRulebooks {

    private final AtomicReference<Optional<Published>> latest = new AtomicReference<>(Optional.empty());

    @Override
    public void save(Published rulebook) {
        latest.set(Optional.of(rulebook));
    }

    @Override
    public Optional<Published> latest() {
        return latest.get();
    }
}
