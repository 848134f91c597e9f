package dev.assay.rulebook.acts;

import dev.assay.platform.CannotStartException;
import dev.assay.rulebook.PublishedRulebooks;
import dev.assay.rulebook.RuleFile;
import dev.assay.rulebook.files.PastRulebooks;
import dev.assay.rulebook.files.RulebookReader;
import dev.assay.rulebook.files.RulebookStore;
import dev.assay.rulebook.files.RulesFolder;
import dev.assay.rulebook.files.RulesSeed;
import dev.assay.rulebook.files.RulesService;
import dev.assay.rulebook.vocabulary.Vocabulary;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the one rulebook store of the server, fed by the rules folder and remembering what was published. */
@Factory
final class RulebookWiring {

    @Singleton
    RulebookReader reader() {
        return new RulebookReader(Vocabulary.standard());
    }

    @Singleton
    PastRulebooks past(RulebookReader reader, StoredRulebooks kept) {
        return new PastRulebooks(reader, kept);
    }

    @Singleton
    RulesFolder folder(@Value("${assay.rules}") String configured) {
        return new RulesFolder(Path.of(configured));
    }

    /** A folder that is missing or empty is given the published rules, or at the very first start those that travel in the jar. */
    @Singleton
    @Bean(preDestroy = "close")
    RulesService service(
            RulesFolder folder,
            RulebookReader reader,
            StoredRulebooks kept,
            RulebookNews news,
            Clock clock,
            @Value("${assay.rules-mode:}") String mode,
            @Value("${assay.rules-quiet:3s}") Duration quiet,
            @Value("${assay.demo:false}") boolean demo) {
        kept.alone(() -> filled(folder.root(), kept.latest()));
        RulebookStore store = new RulebookStore(reader, mode(mode, demo), kept, clock, quiet);
        store.listen(news::changed);
        return RulesService.start(folder, store);
    }

    @Singleton
    RulebookStore store(RulesService service) {
        return service.store();
    }

    static RulebookStore.Mode mode(String configured, boolean demo) {
        return switch (configured.strip().toLowerCase(Locale.ROOT)) {
            case "" -> demo ? RulebookStore.Mode.LIVE : RulebookStore.Mode.REVIEWED;
            case "live" -> RulebookStore.Mode.LIVE;
            case "reviewed" -> RulebookStore.Mode.REVIEWED;
            default ->
                throw new IllegalArgumentException(
                        "assay.rules-mode is `" + configured + "`. Maybe `reviewed` or `live` was meant.");
        };
    }

    private static Path filled(Path root, Optional<PublishedRulebooks.Published> latest) {
        try {
            seed(root, latest);
            return root;
        } catch (IOException failure) {
            throw new CannotStartException(
                    "The rules folder " + root + " cannot be read or filled. Name another one with --rules, or let the"
                            + " account that runs Assay write there.",
                    failure);
        }
    }

    private static void seed(Path root, Optional<PublishedRulebooks.Published> latest) throws IOException {
        if (latest.isEmpty() || isFilled(root)) {
            RulesSeed.into(root);
            return;
        }
        for (RuleFile file : latest.get().files()) {
            Path target = root.resolve(file.path()).normalize();
            if (target.startsWith(root)) {
                Files.createDirectories(target.getParent());
                Files.write(target, file.bytes());
            }
        }
    }

    private static boolean isFilled(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> present = Files.list(root)) {
            return present.findAny().isPresent();
        }
    }
}
