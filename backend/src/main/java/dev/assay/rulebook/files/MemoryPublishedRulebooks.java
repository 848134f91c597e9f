package dev.assay.rulebook.files;

import dev.assay.rulebook.PublishedRulebooks;
import java.util.Optional;

/** Keeps the published rulebook for as long as the process lives. */
public final class MemoryPublishedRulebooks implements PublishedRulebooks {

    private volatile Optional<Published> latest = Optional.empty();

    @Override
    public void save(Published rulebook) {
        latest = Optional.of(rulebook);
    }

    @Override
    public Optional<Published> latest() {
        return latest;
    }
}
