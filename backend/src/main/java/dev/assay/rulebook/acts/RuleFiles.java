package dev.assay.rulebook.acts;

import dev.assay.access.Actor;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.RuleScaffold;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulesEdit;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesFolder.Found;
import dev.assay.rulebook.files.RulesFolder.Unreadable;
import dev.assay.rulebook.files.RulesService;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads, tries and saves the files of the rules folder. Only a text that leaves the whole rulebook valid is written. */
@Singleton
public class RuleFiles {
    private final RulesFolder folder;
    private final RulebookReader reader;
    private final RulesService service;
    private final StoredRulebooks kept;

    RuleFiles(RulesFolder folder, RulebookReader reader, RulesService service, StoredRulebooks kept) {
        this.folder = folder;
        this.reader = reader;
        this.service = service;
        this.kept = kept;
    }

    public Outcome<List<RuleFile>> all() {
        return folder.read() instanceof Found found ? Outcome.done(found.files()) : Outcome.refused(away());
    }

    public Outcome<RuleFile> find(String path) {
        return all().then(files -> RulesEdit.named(files, path)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("rule file", path))));
    }

    /** What the whole rulebook would say with this text in the place of the file. */
    public Outcome<RulebookReader.RulebookReading> tried(String path, String text) {
        return all().then(files -> allowed(files, path, text)
                .<Outcome<RulebookReader.RulebookReading>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(reader.read(RulesEdit.with(
                        files, new RuleFile(path, RulesEdit.bytes(text, RulesEdit.named(files, path))))))));
    }

    /**
     * Writes a file, if the text is valid and nobody else wrote it since it was read.
     *
     * @param ifMatch the ETag that was read; absent for a new file
     */
    public Outcome<RuleFile> save(Actor actor, String path, String text, Optional<String> ifMatch) {
        return written(actor, files -> {
                    Optional<RuleFile> present = RulesEdit.named(files, path);
                    Optional<Refusal> refusal = allowed(files, path, text)
                            .or(() -> present.flatMap(file -> RuleTexts.staleness(ifMatch, file)))
                            .or(() -> ifMatch.filter(tag -> present.isEmpty()).map(tag -> gone(path)));
                    return refusal.<Outcome<List<RuleFile>>>map(Outcome::refused)
                            .orElseGet(() -> valid(files, List.of(new RuleFile(path, RulesEdit.bytes(text, present)))));
                })
                .map(change -> RulesEdit.named(change.wanted(), path).orElseThrow());
    }

    /** The files with these in the place of theirs, if the rules are valid then. */
    private Outcome<List<RuleFile>> valid(List<RuleFile> files, List<RuleFile> next) {
        List<RuleFile> wanted = files;
        for (RuleFile file : next) {
            wanted = RulesEdit.with(wanted, file);
        }
        RulebookReader.RulebookReading after = reader.read(wanted);
        RulebookReader.RulebookReading before = reader.read(files);
        Optional<Refusal> refusal = next.stream()
                .flatMap(file -> invalid(file.path(), after, before).stream())
                .findFirst();
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : Outcome.done(wanted);
    }

    /**
     * Compares and writes while nobody else does, on whichever server of this database: what the files are to be is decided of what
     * they are then, and all of it is written and recorded, or none.
     */
    private Outcome<FolderChange> written(Actor actor, Function<List<RuleFile>, Outcome<List<RuleFile>>> decide) {
        return service.undisturbed(() -> {
            Outcome<FolderChange> made = kept.alone(() -> all().then(present ->
                    decide.apply(present).map(wanted -> made(actor, FolderChange.between(present, wanted)))));
            made.map(change -> change.isNone() ? state() : service.read(Optional.of(actor.personId())));
            return made;
        });
    }

    private FolderChange made(Actor actor, FolderChange change) {
        try {
            kept.record(actor.personId(), change.recorded(), () -> change.make(folder));
            return change;
        } catch (RuntimeException failure) {
            // The texts that were written already must not stay while nobody is recorded for them.
            change.undo(folder, failure);
            throw failure;
        }
    }

    /**
     * Writes a new rule, switched off, and its cases.
     *
     * @return the paths written, the rule's first
     */
    public Outcome<List<String>> begin(Actor actor, RuleScaffold.Shape shape, String folderName, String id) {
        if (!RuleScaffold.isGoodName(folderName) || !RuleScaffold.isGoodName(id)) {
            return Outcome.refused(Refusal.invalid(
                    RuleScaffold.isGoodName(id) ? "/folder" : "/id",
                    "A rule's id and its folder are written in small letters, digits and hyphens.",
                    "Write for instance dp-100 in the folder data-protection."));
        }
        Map<String, String> texts = RuleScaffold.of(shape, folderName, id);
        return written(actor, files -> {
                    Optional<Refusal> taken = texts.keySet().stream()
                            .filter(path -> RulesEdit.named(files, path).isPresent())
                            .findFirst()
                            .map(path -> path + " is there already. Open it, or choose another name.")
                            .or(() -> reader.read(files)
                                    .rulebook()
                                    .filter(book -> book.rules().containsKey(id))
                                    .map(book -> "There is a rule " + id + " already. Choose another name."))
                            .map(Refusal::conflict);
                    return taken.<Outcome<List<RuleFile>>>map(Outcome::refused)
                            .orElseGet(() -> valid(files, files(texts)));
                })
                .map(change -> List.copyOf(texts.keySet()));
    }

    private static List<RuleFile> files(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(each -> new RuleFile(each.getKey(), RulesEdit.bytes(each.getValue(), Optional.empty())))
                .toList();
    }

    /**
     * Puts the texts of an earlier publication back into the folder, all of them or none; what it did not have goes. Nothing is
     * published by that. Refused where the texts are no valid rulebook for this build.
     *
     * @return the paths that changed
     */
    public Outcome<List<String>> restore(Actor actor, String digest) {
        Optional<List<RuleFile>> wanted = kept.find(digest).map(PublishedRulebooks.Published::files);
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.notFound("publication", digest));
        }
        RulebookReader.RulebookReading reading = reader.read(wanted.get());
        return reading.rulebook().isEmpty()
                ? Outcome.refused(unreadable(reading))
                : written(actor, present -> Outcome.done(wanted.get())).map(FolderChange::paths);
    }

    private static Refusal unreadable(RulebookReader.RulebookReading reading) {
        Diagnostic first = reading.diagnostics().stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .findFirst()
                .orElseThrow();
        return Refusal.conflict(
                "Nothing was brought back: the rules of that publication are not valid for this version of" + " Assay. "
                        + first.place().file() + ", line " + first.place().line() + ": " + first.message());
    }

    private static Optional<Refusal> allowed(List<RuleFile> files, String path, String text) {
        if (RulesEdit.named(files, path).isEmpty() && !RuleTexts.isGoodName(path)) {
            return Optional.of(Refusal.invalid(
                    "/path",
                    "`" + path + "` cannot be the name of a rule file.",
                    "Write folder/name.csv, folder/name.drl, folder/name.cases.yaml or parameters/name.yaml,"
                            + " in small letters, digits and hyphens."));
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        return size > RuleTexts.LARGEST
                ? Optional.of(Refusal.of(
                        RefusalKind.TOO_LARGE,
                        "The text has " + size + " bytes, more than " + RuleTexts.LARGEST
                                + ". Split it into several files."))
                : Optional.empty();
    }

    private static Optional<Refusal> invalid(
            String path, RulebookReader.RulebookReading next, RulebookReader.RulebookReading before) {
        List<Diagnostic> errors = RulesEdit.errors(path, next, before);
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.invalid(
                        "Nothing was saved: the rules would not be valid. The last good rulebook goes on.",
                        errors.stream().map(each -> error(path, each)).toList())
                .with(Map.of(
                        "diagnostics", errors.stream().map(DiagnosticView::of).toList())));
    }

    private static FieldError error(String path, Diagnostic each) {
        String file = each.place().file();
        return new FieldError(
                file.equals(path) ? "/text" : file,
                each.message(),
                each.remedy(),
                Optional.of(each.place().line()),
                Optional.of(each.place().column()));
    }

    private Refusal away() {
        String reason = folder.read() instanceof Unreadable unreadable
                ? unreadable.reason().message() + " " + unreadable.reason().remedy()
                : "The rules folder was away for a moment. Try again.";
        return Refusal.of(RefusalKind.UNAVAILABLE, reason);
    }

    private static Refusal gone(String path) {
        return Refusal.of(RefusalKind.STALE, "`" + path + "` is no longer there. Save it under a new name.");
    }

    public RulebookStore.State state() {
        return service.store().state();
    }
}
