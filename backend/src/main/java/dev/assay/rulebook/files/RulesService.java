package dev.assay.rulebook.files;

import dev.assay.rulebook.files.RulesFolder.Contents;
import dev.assay.rulebook.files.RulesFolder.Found;
import dev.assay.rulebook.files.RulesFolder.Unreadable;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Keeps a store in step with a folder, and the status page beside the rules in step with the store. */
public final class RulesService implements AutoCloseable {

    private final RulesFolder folder;
    private final RulebookStore store;
    private final RulesWatcher watcher;
    private final ReentrantLock reading = new ReentrantLock();

    private RulesService(RulesFolder folder, RulebookStore store) {
        this.folder = folder;
        this.store = store;
        store.listen(state -> StatusPage.write(folder, state));
        read(Optional.empty());
        this.watcher = RulesWatcher.start(folder, () -> read(Optional.empty()));
    }

    public static RulesService start(RulesFolder folder, RulebookStore store) {
        return new RulesService(folder, store);
    }

    public RulebookStore store() {
        return store;
    }

    /**
     * Reads the folder now, for instance after a save in the browser.
     *
     * @param author who saved, where that is known
     */
    public RulebookStore.State read(Optional<String> author) {
        return undisturbed(() -> {
            Contents contents = folder.read();
            return contents instanceof Found found
                    ? store.take(found.files(), author)
                    : store.unreadable(((Unreadable) contents).reason());
        });
    }

    /** Does something with the folder that nobody, not even the watcher, is to read half done. */
    public <T> T undisturbed(Supplier<T> work) {
        reading.lock();
        try {
            return work.get();
        } finally {
            reading.unlock();
        }
    }

    @Override
    public void close() {
        watcher.close();
    }
}
