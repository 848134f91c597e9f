package dev.assay.rulebook.files;

import dev.assay.rulebook.CaseRun;
import dev.assay.rulebook.Diagnostic;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.RuleEngine;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.Rulebook;
import dev.assay.rulebook.drools.ProvenEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rulebooks in use: the published one, by which decisions are made, and the working one, the last valid save. Readers take
 * one {@link State} and see all of it or none; changes are made by one thread at a time and never block a reader.
 */
public final class RulebookStore {

    /** Who decides what is live. */
    public enum Mode {
        /** A valid save takes effect. */
        LIVE,
        /** A second person publishes. */
        REVIEWED
    }

    /** A rulebook with its engine. */
    public record Ready(Rulebook rulebook, RuleEngine engine) {
        public String digest() {
            return rulebook.digest();
        }
    }

    /**
     * What is in use.
     *
     * @param diagnostics of the last save: errors mean that it did not become the working rulebook; failing cases and hints do not
     * @param authors who changed the working rulebook since it was last published, as far as known
     */
    public record State(
            Mode mode,
            Optional<Ready> published,
            Optional<Ready> working,
            List<Diagnostic> diagnostics,
            List<Diagnostic> failingCases,
            Set<String> authors,
            Instant checked) {

        public boolean isSaveValid() {
            return diagnostics.stream().noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        }
    }

    /** What came of a wish to publish. */
    public sealed interface Publication {}

    public record Done(String digest) implements Publication {}

    public record Refused(String message, String remedy) implements Publication {}

    public static final Refused UNSEEN = new Refused(
            "You have not seen what this rulebook changes in open cases and standing decisions.",
            "Work out its impact, read it, and publish then.");

    private final RulebookReader reader;
    private final Mode mode;
    private final PublishedRulebooks kept;
    private final Clock clock;
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final Executor builder = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rulebook-builder");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    /** Saves come in rows, and the pages that follow a save come first; a rulebook replaced meanwhile is never built. */
    private final Executor builderWhenQuiet;

    private volatile State state;

    /** @param quiet how long a save must stand before Drools is built for it */
    public RulebookStore(RulebookReader reader, Mode mode, PublishedRulebooks kept, Clock clock, Duration quiet) {
        this.builderWhenQuiet = CompletableFuture.delayedExecutor(quiet.toMillis(), TimeUnit.MILLISECONDS, builder);
        this.reader = reader;
        this.mode = mode;
        this.kept = kept;
        this.clock = clock;
        Optional<Ready> published = kept.latest()
                .flatMap(latest -> reader.read(latest.files()).rulebook())
                .map(rulebook -> new Ready(rulebook, new ProvenEngine(rulebook, builder)));
        this.state = new State(mode, published, published, List.of(), List.of(), Set.of(), clock.instant());
    }

    public State state() {
        return state;
    }

    /** Called with each new state, on the thread that made it. */
    public void listen(Consumer<State> listener) {
        listeners.add(listener);
    }

    /**
     * Takes what the folder holds. An invalid save changes nothing but the diagnostics. The very first valid rulebook is published
     * at once: there is nothing it could change.
     *
     * @param author who saved, where that is known
     */
    public synchronized State take(Collection<RuleFile> files, Optional<String> author) {
        RulebookReader.RulebookReading reading = reader.read(files);
        State before = state;
        if (reading.rulebook().isEmpty()) {
            return become(new State(
                    mode,
                    before.published(),
                    before.working(),
                    reading.diagnostics(),
                    before.failingCases(),
                    before.authors(),
                    clock.instant()));
        }
        Rulebook rulebook = reading.rulebook().get();
        Optional<Ready> same = before.working().filter(ready -> ready.digest().equals(rulebook.digest()));
        // Rules carry their places, so a line added above them asks for a new engine though the meaning is the same.
        Ready working = same.filter(ready -> ready.rulebook().rules().equals(rulebook.rules()))
                .map(ready -> new Ready(rulebook, ready.engine()))
                .orElseGet(() -> ready(rulebook));
        Set<String> authors = new TreeSet<>(before.authors());
        author.filter(unused -> same.isEmpty()).ifPresent(authors::add);
        List<Diagnostic> failing = CaseRun.failures(rulebook);
        boolean publish = mode == Mode.LIVE || before.published().isEmpty();
        Optional<Ready> published = publish ? Optional.of(working) : before.published();
        if (publish
                && before.published()
                        .map(Ready::digest)
                        .filter(working.digest()::equals)
                        .isEmpty()) {
            kept.save(publication(working, mode == Mode.LIVE ? author.orElse("live mode") : "first start"));
        }
        State after = new State(
                mode,
                published,
                Optional.of(working),
                reading.diagnostics(),
                failing,
                publish ? Set.of() : authors,
                clock.instant());
        become(after);
        release(before, after);
        return after;
    }

    /** The folder could not be read; the last good rulebook stays. */
    public synchronized State unreadable(Diagnostic reason) {
        State before = state;
        return become(new State(
                mode,
                before.published(),
                before.working(),
                List.of(reason),
                before.failingCases(),
                before.authors(),
                clock.instant()));
    }

    /**
     * Makes the working rulebook the published one.
     *
     * @param digest the rulebook that the publisher looked at
     * @param hasSeenImpact told the digest of the rulebook that would be replaced, says whether the publisher knows what that changes;
     *     asked last and under the lock, so that nobody publishes in between
     */
    public Publication publish(String digest, String publisher, Predicate<String> hasSeenImpact) {
        return publishUnless(digest, publisher, before -> before.published()
                .map(Ready::digest)
                .filter(hasSeenImpact.negate())
                .map(unseen -> UNSEEN));
    }

    /**
     * The same.
     *
     * @param objection says of what is in use why it is not to be published, if it is not; asked last and under the lock, so that no
     *     file changes in between
     */
    public synchronized Publication publishUnless(
            String digest, String publisher, Function<State, Optional<Refused>> objection) {
        State before = state;
        Optional<Ready> working =
                before.working().filter(ready -> ready.digest().equals(digest));
        if (working.isEmpty()) {
            return new Refused(
                    "The working rulebook is no longer " + shortened(digest) + ".", "Look at the present one first.");
        }
        if (before.authors().contains(publisher)) {
            return new Refused(
                    publisher + " made a change in this rulebook and cannot publish it.", "Ask a second person.");
        }
        if (!before.failingCases().isEmpty()) {
            return new Refused(
                    before.failingCases().size() + " cases fail; the first: "
                            + before.failingCases().get(0).message(),
                    "Correct the rules or the cases first.");
        }
        Optional<Refused> objected = objection.apply(before);
        if (objected.isPresent()) {
            return objected.get();
        }
        if (!kept.replace(before.published().map(Ready::digest), publication(working.get(), publisher))) {
            takePublished();
            return new Refused(
                    "Another rulebook was published meanwhile, on another server.",
                    "Look at what yours changes in that one.");
        }
        State after = new State(mode, working, working, before.diagnostics(), List.of(), Set.of(), clock.instant());
        become(after);
        release(before, after);
        return new Done(digest);
    }

    /** Takes up what another server published meanwhile; changes nothing where it is served already or cannot be read. */
    public synchronized State takePublished() {
        State before = state;
        Optional<Ready> published = kept.latest()
                .filter(latest -> before.published()
                        .map(Ready::digest)
                        .filter(latest.digest()::equals)
                        .isEmpty())
                .flatMap(latest -> reader.read(latest.files()).rulebook())
                .map(this::ready);
        if (published.isEmpty()) {
            return before;
        }
        State after = new State(
                mode,
                published,
                before.working().or(() -> published),
                before.diagnostics(),
                before.failingCases(),
                before.authors(),
                clock.instant());
        become(after);
        release(before, after);
        return after;
    }

    private PublishedRulebooks.Published publication(Ready ready, String publisher) {
        return new PublishedRulebooks.Published(ready.digest(), ready.rulebook().files(), publisher, clock.instant());
    }

    private State become(State next) {
        state = next;
        listeners.forEach(listener -> listener.accept(next));
        return next;
    }

    private Ready ready(Rulebook rulebook) {
        boolean first = state.working().isEmpty();
        return new Ready(rulebook, new ProvenEngine(rulebook, first ? builder : builderWhenQuiet));
    }

    private static void release(State before, State after) {
        List<RuleEngine> inUse = new ArrayList<>();
        after.published().map(Ready::engine).ifPresent(inUse::add);
        after.working().map(Ready::engine).ifPresent(inUse::add);
        for (Optional<Ready> old : List.of(before.published(), before.working())) {
            old.map(Ready::engine)
                    .filter(engine -> inUse.stream().noneMatch(used -> used == engine))
                    .filter(ProvenEngine.class::isInstance)
                    .map(ProvenEngine.class::cast)
                    .ifPresent(ProvenEngine::close);
        }
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
