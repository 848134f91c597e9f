package dev.assay.rulebook.files;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls back after each save. The system's watch service wakes it at once; where that is deaf (network drives, folders that were
 * replaced) it looks by itself twice a second. Waits until the files hold still, so that half-written ones are rarely seen.
 */
public final class RulesWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulesWatcher.class);
    private static final long LOOK_MILLIS = 250;
    private static final long STILL_MILLIS = 120;
    private static final int MOST_WAITS = 8;

    private final RulesFolder folder;
    private final Runnable onChange;
    private final Thread thread;
    private SortedMap<String, String> last;
    private volatile boolean closed;

    private RulesWatcher(RulesFolder folder, Runnable onChange) {
        this.folder = folder;
        this.onChange = onChange;
        this.last = folder.fingerprint();
        this.thread = new Thread(this::watch, "rules-watcher");
        this.thread.setDaemon(true);
    }

    /** @param onChange called on the watcher's own thread, never twice at a time */
    public static RulesWatcher start(RulesFolder folder, Runnable onChange) {
        RulesWatcher watcher = new RulesWatcher(folder, onChange);
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        try (WatchService service = FileSystems.getDefault().newWatchService()) {
            register(service);
            while (!closed) {
                WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
                if (!folder.fingerprint().equals(last)) {
                    last = settled();
                    register(service);
                    tellOfChange();
                }
            }
        } catch (IOException | ClosedWatchServiceException noService) {
            throw new IllegalStateException("The rules folder " + folder.root() + " cannot be watched.", noService);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** One bad round must not end the watch: the folder's state is told again at the next save. */
    private void tellOfChange() {
        try {
            onChange.run();
        } catch (RuntimeException e) {
            LOG.error(
                    "A change in the rules folder {} could not be taken up; the last good rulebook stays.",
                    folder.root(),
                    e);
        }
    }

    private SortedMap<String, String> settled() throws InterruptedException {
        SortedMap<String, String> seen = folder.fingerprint();
        for (int i = 0; i < MOST_WAITS; i++) {
            Thread.sleep(STILL_MILLIS);
            SortedMap<String, String> now = folder.fingerprint();
            if (now.equals(seen)) {
                return now;
            }
            seen = now;
        }
        return seen;
    }

    private void register(WatchService service) {
        try (Stream<Path> walk = Files.walk(folder.root(), 8)) {
            List<Path> folders = walk.filter(Files::isDirectory).toList();
            for (Path each : folders) {
                each.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException | java.io.UncheckedIOException away) {
            // The folder is away; the next look finds it again.
            return;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
