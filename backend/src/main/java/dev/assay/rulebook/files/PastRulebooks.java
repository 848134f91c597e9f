package dev.assay.rulebook.files;

import dev.assay.rulebook.Interpreter;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.PublishedRulebooks.Published;
import dev.assay.rulebook.files.RulebookStore.Ready;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Rulebooks that were published once, by digest, for the cases that are still judged by them. The interpreter answers: it says the
 * same as Drools, is there at once, and holds nothing that must be closed (docs/decisions/0018).
 */
public final class PastRulebooks {
    private static final int KEPT = 16;

    private final RulebookReader reader;
    private final PublishedRulebooks kept;
    private final Map<String, Ready> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Ready> eldest) {
            return size() > KEPT;
        }
    };

    public PastRulebooks(RulebookReader reader, PublishedRulebooks kept) {
        this.reader = reader;
        this.kept = kept;
    }

    /** Empty where none of that digest was published here, or this build cannot read it or gives it another digest. */
    public synchronized Optional<Ready> find(String digest) {
        Optional<Ready> known = Optional.ofNullable(read.get(digest));
        if (known.isPresent()) {
            return known;
        }
        Optional<Ready> found = kept.find(digest)
                .map(Published::files)
                .flatMap(files -> reader.read(files).rulebook())
                .filter(rulebook -> rulebook.digest().equals(digest))
                .map(rulebook -> new Ready(rulebook, new Interpreter(rulebook)));
        found.ifPresent(ready -> read.put(digest, ready));
        return found;
    }
}
