package dev.assay.rulebook.acts;

import dev.assay.access.acts.AuditLog;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.db.FilesText;
import dev.assay.rulebook.db.PublishedRulebookRepository;
import dev.assay.rulebook.db.PublishedRulebookRow;
import dev.assay.rulebook.db.RuleChangeRepository;
import dev.assay.rulebook.db.RuleChangeRow;
import dev.assay.rulebook.db.RulesFolderRepository;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps every published rulebook, so that each server and each restart serves the last one, and who changed what since. */
@Singleton
public class StoredRulebooks implements PublishedRulebooks {
    private static final int PERSON_ID_LENGTH = 36;

    private final PublishedRulebookRepository published;
    private final RuleChangeRepository changes;
    private final RulesFolderRepository folder;
    private final AuditLog audit;
    private final Clock clock;

    StoredRulebooks(
            PublishedRulebookRepository published,
            RuleChangeRepository changes,
            RulesFolderRepository folder,
            AuditLog audit,
            Clock clock) {
        this.published = published;
        this.changes = changes;
        this.folder = folder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One save of one file, or one claim of a change that was made in the folder.
     *
     * @param personId who did it and stands for it
     * @param sha256 of the text; empty for saves before that was kept
     */
    public record SavedChange(String personId, String path, Instant at, String sha256) {}

    /**
     * Does something with the rules folder that no other server of this database does at the same time. Whatever it records is kept
     * when it ends, and none of it where it fails.
     */
    @Transactional
    public <T> T alone(Supplier<T> work) {
        folder.lock();
        return work.get();
    }

    /** Adds nothing where another server published the same meanwhile, which follows the same folder. */
    @Override
    @Transactional
    public void save(Published rulebook) {
        folder.lock();
        boolean isLatest =
                published.newest(1).stream().anyMatch(latest -> latest.digest().equals(rulebook.digest()));
        long sequence = published.last() + 1;
        if (!isLatest && !add(sequence, rulebook)) {
            throw new IllegalStateException(
                    "Publication " + sequence + " is there although the rules folder was locked for adding it.");
        }
    }

    @Override
    @Transactional
    public boolean replace(Optional<String> before, Published rulebook) {
        folder.lock();
        Optional<PublishedRulebookRow> latest = published.newest(1).stream().findFirst();
        return latest.map(PublishedRulebookRow::digest).equals(before)
                && add(latest.map(PublishedRulebookRow::sequence).orElse(0L) + 1, rulebook);
    }

    /** @param rulebook its publisher is a person's id, or says in words what published it without a person */
    private boolean add(long sequence, Published rulebook) {
        int added = published.add(
                sequence,
                rulebook.digest(),
                rulebook.publisher(),
                rulebook.at().truncatedTo(ChronoUnit.MILLIS),
                FilesText.of(rulebook.files()));
        if (added == 0) {
            return false;
        }
        boolean isPerson = rulebook.publisher().length() == PERSON_ID_LENGTH;
        audit.append(
                isPerson ? rulebook.publisher() : "system",
                "rulebook.published",
                "rulebook:" + rulebook.digest(),
                Map.of(
                        "sequence", sequence,
                        "publisher", rulebook.publisher(),
                        "files", rulebook.files().stream().map(RuleFile::path).toList()));
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Published> latest() {
        return published.newest(1).stream().map(StoredRulebooks::read).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Published> find(String digest) {
        return published.ofDigest(digest).map(StoredRulebooks::read);
    }

    /** When the rulebook of that digest was last published. */
    @Transactional(readOnly = true)
    public Optional<Instant> publishedAt(String digest) {
        return published.publishedAt(digest);
    }

    /** Grows with each publication, on whichever server. */
    @Transactional(readOnly = true)
    public long lastSequence() {
        return published.last();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Published> history(int limit) {
        return published.newest(limit).stream().map(StoredRulebooks::read).toList();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<SavedChange> changes(int limit) {
        return changes.newest(limit).stream().map(StoredRulebooks::change).toList();
    }

    /** What was saved here since the last publication, the earliest first. */
    @Transactional(readOnly = true)
    public List<SavedChange> unpublished() {
        return changes.since(published.last()).stream()
                .map(StoredRulebooks::change)
                .toList();
    }

    /**
     * Writes files and remembers who did; neither happens without the other being recorded. The files are written last, right after a
     * word from the database, so that whoever lost its connection, and the lock with it, writes nothing.
     */
    @Transactional
    public void record(String personId, List<RuleFile> files, Runnable write) {
        add(personId, files, "saved");
        write.run();
    }

    /** Remembers who stands for changes that were made in the folder. */
    @Transactional
    public void claim(String personId, List<RuleFile> files) {
        add(personId, files, "claimed");
    }

    private void add(String personId, List<RuleFile> files, String how) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long publication = published.last();
        for (RuleFile file : files) {
            changes.save(new RuleChangeRow(
                    UUID.randomUUID().toString(), publication, personId, file.path(), now, file.digest(), how));
        }
        for (RuleFile file : files) {
            String subject = "rule-file:" + file.path();
            audit.append(
                    personId,
                    "rule-file." + how,
                    subject.substring(0, Math.min(120, subject.length())),
                    Map.of("path", file.path(), "sha256", file.digest()));
        }
    }

    private static Published read(PublishedRulebookRow row) {
        return new Published(row.digest(), FilesText.read(row.files()), row.publisher(), row.at());
    }

    private static SavedChange change(RuleChangeRow row) {
        return new SavedChange(row.personId(), row.path(), row.at(), row.sha256());
    }
}
