package dev.assay.rulebook.files;

import dev.assay.rulebook.PublishedRulebooks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the published rulebooks for as long as the process lives. */
public final class MemoryPublishedRulebooks implements PublishedRulebooks {

    private final List<Published> kept = new CopyOnWriteArrayList<>();

    @Override
    public void save(Published rulebook) {
        kept.add(0, rulebook);
    }

    @Override
    public synchronized boolean replace(Optional<String> before, Published rulebook) {
        boolean isLatest = latest().map(Published::digest).equals(before);
        if (isLatest) {
            save(rulebook);
        }
        return isLatest;
    }

    @Override
    public Optional<Published> latest() {
        return kept.stream().findFirst();
    }

    @Override
    public Optional<Published> find(String digest) {
        return kept.stream().filter(each -> each.digest().equals(digest)).findFirst();
    }
}
