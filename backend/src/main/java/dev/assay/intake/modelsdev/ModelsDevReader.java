package dev.assay.intake.modelsdev;

import dev.assay.catalog.Model.WeightsAvailability;
import dev.assay.intake.ImportReport.Refusal;
import dev.assay.intake.OneByOne;
import dev.assay.intake.PricedRoute;
import dev.assay.intake.Proposal;
import dev.assay.intake.Reading;
import dev.assay.intake.Source;
import dev.assay.intake.SourceFormat;
import dev.assay.intake.SourceReader;
import dev.assay.quantity.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * Reads a models.dev tree from a folder or a ZIP archive. A price holds from the entry's {@code last_updated}, else its {@code
 * release_date}, else from the day the caller gives.
 */
public final class ModelsDevReader implements SourceReader {

    @Override
    public SourceFormat format() {
        return new SourceFormat(
                "models-dev", "models.dev", "The repository as a ZIP archive.", List.of(".zip"), true, true);
    }

    @Override
    public Reading read(Source source) throws IOException {
        if (Files.isDirectory(source.path())) {
            return readFolder(source.path(), source.dated());
        }
        try (InputStream in = Files.newInputStream(source.path())) {
            return readZip(in, source.dated());
        }
    }

    public Reading readFolder(Path folder, Optional<PartialDate> dated) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Reading.Unreadable(
                    folder.toString(),
                    "This is no folder.",
                    "Name the folder that holds `providers`, or a ZIP archive of it.");
        }
        try {
            return read(SourceTree.ofFolder(folder), dated);
        } catch (SourceTree.TreeTooLarge e) {
            return tooLarge(e);
        }
    }

    /**
     * Packs a folder as the archive that {@link #readZip} reads.
     *
     * @return why a file was not packed, by its path
     */
    @Override
    public SortedMap<String, String> pack(Path folder, OutputStream out) throws IOException {
        SourceTree tree = SourceTree.ofFolder(folder);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return tree.unreadable();
    }

    public Reading readZip(InputStream in, Optional<PartialDate> dated) {
        try {
            return read(SourceTree.ofZip(in), dated);
        } catch (SourceTree.TreeTooLarge e) {
            return tooLarge(e);
        } catch (ZipException e) {
            return new Reading.Unreadable(
                    "archive", "Not a whole ZIP archive: " + e.getMessage(), "Pack the folder again.");
        } catch (IOException e) {
            return new Reading.Unreadable("archive", "The archive ends early or is damaged.", "Pack the folder again.");
        }
    }

    private static Reading read(SourceTree tree, Optional<PartialDate> dated) {
        List<String> paths = java.util.stream.Stream.concat(
                        tree.files().keySet().stream(), tree.unreadable().keySet().stream())
                .filter(p -> p.matches("providers/[^/]+/models/.+\\.toml"))
                .sorted()
                .toList();
        if (paths.isEmpty()) {
            return new Reading.Unreadable(
                    "tree",
                    "No file providers/*/models/*.toml was found.",
                    "Name the folder that holds `providers`, or a ZIP archive of it.");
        }
        Inheritance inheritance = new Inheritance(tree);
        List<PricedRoute> routes = new ArrayList<>();
        List<Refusal> skipped = new ArrayList<>();
        ModelFile.Tally tally = new ModelFile.Tally();
        for (String path : paths) {
            String key = path.substring("providers/".length(), path.length() - ".toml".length())
                    .replaceFirst("/models/", "/");
            OneByOne.read(key, skipped, () -> {
                Inheritance.Outcome outcome = inheritance.resolved(path);
                Optional<ModelFile> file = outcome.content().map(content -> new ModelFile(key, path, content, dated));
                file.map(ModelFile::refusal)
                        .orElse(Optional.of(outcome.problem()))
                        .ifPresentOrElse(
                                reason -> skipped.add(new Refusal(key, reason)),
                                () -> routes.add(file.orElseThrow().route(tally)));
            });
        }
        List<String> notes = new ArrayList<>(tally.notes());
        List<Proposal.Entry> entries = new ArrayList<>();
        agreed(routes, notes).forEach(route -> OneByOne.read(route.key(), skipped, () -> entries.add(route.entry())));
        return new Reading.Understood(new Proposal("models.dev tree", entries, skipped, notes));
    }

    /** Where providers of one model disagree on open weights, nobody is believed: unknown, and noted. */
    private static List<PricedRoute> agreed(List<PricedRoute> routes, List<String> notes) {
        Map<String, Set<WeightsAvailability>> said = new TreeMap<>();
        routes.stream().filter(r -> r.weights() != WeightsAvailability.UNKNOWN).forEach(r -> said.computeIfAbsent(
                        r.modelId(), m -> EnumSet.noneOf(WeightsAvailability.class))
                .add(r.weights()));
        said.values().removeIf(s -> s.size() < 2);
        said.keySet().forEach(m -> notes.add("open_weights differs between providers of " + m + "; taken as unknown"));
        return routes.stream()
                .map(r -> said.containsKey(r.modelId()) ? r.withUnknownWeights() : r)
                .toList();
    }

    private static Reading.Unreadable tooLarge(SourceTree.TreeTooLarge e) {
        return new Reading.Unreadable(
                "tree", "Over a limit: " + e.getMessage() + ".", "Name the models.dev tree alone.");
    }
}
