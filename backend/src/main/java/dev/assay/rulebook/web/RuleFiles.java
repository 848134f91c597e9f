package dev.assay.rulebook.web;

import dev.assay.access.Actor;
import dev.assay.platform.problem.FieldError;
import dev.assay.platform.problem.Outcome;
import dev.assay.platform.problem.ProblemType;
import dev.assay.platform.problem.Refusal;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.db.StoredRulebooks;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesFolder.Found;
import dev.assay.rulebook.files.RulesFolder.Unreadable;
import dev.assay.rulebook.files.RulesService;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads, tries and saves the files of the rules folder. Only a text that leaves the whole rulebook valid is written. */
@Singleton
class RuleFiles {
    private static final int REMEMBERED = 50;

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

    Outcome<List<RuleFile>> all() {
        return folder.read() instanceof Found found ? Outcome.done(found.files()) : Outcome.refused(away());
    }

    Outcome<RuleFile> find(String path) {
        return all().then(files -> named(files, path)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("rule file", path))));
    }

    /** What the whole rulebook would say with this text in the place of the file. */
    Outcome<RulebookReader.Reading> tried(String path, String text) {
        return all().then(files -> allowed(files, path, text)
                .<Outcome<RulebookReader.Reading>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        reader.read(with(files, new RuleFile(path, RuleTexts.bytes(text, named(files, path))))))));
    }

    /**
     * Writes a file, if the text is valid and nobody else wrote it since it was read.
     *
     * @param ifMatch the ETag that was read; absent for a new file
     */
    synchronized Outcome<RuleFile> save(Actor actor, String path, String text, Optional<String> ifMatch) {
        return all().then(files -> {
            Optional<RuleFile> present = named(files, path);
            Optional<Refusal> refusal = allowed(files, path, text)
                    .or(() -> present.flatMap(file -> RuleTexts.staleness(ifMatch, file)))
                    .or(() -> ifMatch.filter(tag -> present.isEmpty()).map(tag -> gone(path)));
            RuleFile next = new RuleFile(path, RuleTexts.bytes(text, present));
            refusal = refusal.or(() -> invalid(path, reader.read(with(files, next)), reader.read(files)));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            if (present.filter(next::equals).isPresent()) {
                return Outcome.done(next);
            }
            kept.record(actor.personId(), path, RuleTexts.sha256(next.bytes()), () -> write(next));
            service.read(Optional.of(actor.personId()));
            return Outcome.done(next);
        });
    }

    /**
     * Puts the texts of an earlier publication back into the folder; what it did not have goes. Nothing is published by that.
     *
     * @return the paths that changed
     */
    synchronized Outcome<List<String>> restore(Actor actor, String digest) {
        Optional<List<RuleFile>> wanted = kept.history(REMEMBERED).stream()
                .filter(each -> each.digest().equals(digest))
                .findFirst()
                .map(PublishedRulebooks.Published::files);
        if (wanted.isEmpty()) {
            return Outcome.refused(Refusal.notFound("publication among the last " + REMEMBERED, digest));
        }
        return all().map(present -> {
            List<String> changed = new ArrayList<>();
            for (RuleFile file : wanted.get()) {
                if (!present.contains(file)) {
                    kept.record(actor.personId(), file.path(), RuleTexts.sha256(file.bytes()), () -> write(file));
                    changed.add(file.path());
                }
            }
            for (RuleFile file : present) {
                if (named(wanted.get(), file.path()).isEmpty()) {
                    kept.record(
                            actor.personId(), file.path(), RuleTexts.sha256(new byte[0]), () -> remove(file.path()));
                    changed.add(file.path());
                }
            }
            service.read(Optional.of(actor.personId()));
            return changed;
        });
    }

    private void remove(String path) {
        try {
            Path root = folder.root().toRealPath();
            Path target = root.resolve(path).toRealPath();
            if (!target.startsWith(root)) {
                throw new IllegalStateException("The path " + path + " leads out of the rules folder " + root
                        + ". Maybe a folder in it is a link.");
            }
            Files.delete(target);
        } catch (IOException failure) {
            throw new UncheckedIOException("The rule file " + path + " cannot be removed.", failure);
        }
    }

    private static Optional<Refusal> allowed(List<RuleFile> files, String path, String text) {
        if (named(files, path).isEmpty() && !RuleTexts.isGoodName(path)) {
            return Optional.of(Refusal.invalid(
                    "/path",
                    "`" + path + "` cannot be the name of a rule file.",
                    "Write folder/name.csv, folder/name.drl, folder/name.cases.yaml or parameters/name.yaml,"
                            + " in small letters, digits and hyphens."));
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        return size > RuleTexts.LARGEST
                ? Optional.of(Refusal.of(
                        ProblemType.TOO_LARGE,
                        "The text has " + size + " bytes, more than " + RuleTexts.LARGEST
                                + ". Split it into several files."))
                : Optional.empty();
    }

    /** Errors in this file refuse it, and errors that it brings about in others; what was wrong elsewhere before does not. */
    private static Optional<Refusal> invalid(String path, RulebookReader.Reading next, RulebookReader.Reading before) {
        List<Diagnostic> errors = next.diagnostics().stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .filter(each -> each.place().file().equals(path)
                        || !before.diagnostics().contains(each))
                .toList();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Refusal.invalid(
                        "Nothing was saved: the rules would not be valid. The last good rulebook goes on.",
                        errors.stream().map(each -> error(path, each)).toList())
                .with(Map.of(
                        "diagnostics",
                        errors.stream().map(RulebookView.DiagnosticView::of).toList())));
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
        return Refusal.of(ProblemType.UNAVAILABLE, reason);
    }

    private static Refusal gone(String path) {
        return Refusal.of(ProblemType.STALE, "`" + path + "` is no longer there. Save it under a new name.");
    }

    private static Optional<RuleFile> named(List<RuleFile> files, String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private static List<RuleFile> with(List<RuleFile> files, RuleFile next) {
        return Stream.concat(files.stream().filter(file -> !file.path().equals(next.path())), Stream.of(next))
                .toList();
    }

    /** Whole or not at all: written beside and moved into place. */
    private void write(RuleFile file) {
        try {
            Path root = folder.root().toRealPath();
            Path target = root.resolve(file.path()).normalize();
            Path parent = Files.createDirectories(target.resolveSibling(".")).toRealPath();
            if (!parent.startsWith(root)) {
                throw new IllegalStateException("The path " + file.path() + " leads out of the rules folder " + root
                        + ". Maybe a folder in it is a link.");
            }
            Path draft = parent.resolve("." + target.getFileName() + ".tmp");
            Files.write(draft, file.bytes());
            Files.move(
                    draft,
                    parent.resolve(target.getFileName()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("The rule file " + file.path() + " cannot be written.", failure);
        }
    }

    RulebookStore.State state() {
        return service.store().state();
    }
}
