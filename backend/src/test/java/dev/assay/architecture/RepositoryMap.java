package dev.assay.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of {@code docs/README.md} that are written by the code: what each feature may know and holds, what each room's sign says,
 * and the list of decisions. They stand between marks such as {@code <!-- generated: features -->}.
 *
 * @param repository the folder that holds {@code backend} and {@code docs}
 */
record RepositoryMap(Path repository) {

    private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:[\\w.]*\\.)?(\\w+)(?:#(\\w+))?[^}]*}");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
    private static final Pattern START = Pattern.compile("Start at\\s+\\{@(?:link|code)\\s+([\\w.]+)");
    private static final Pattern PART = Pattern.compile("(?s)<!-- generated: (\\w+) -->\n.*?<!-- /generated -->");

    /** The map's text with its generated parts as the code has them now. */
    String renewed(String text) {
        return PART.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("<!-- generated: " + found.group(1) + " -->\n\n"
                        + part(found.group(1)) + "\n<!-- /generated -->"));
    }

    private String part(String name) {
        return switch (name) {
            case "features" -> features();
            case "rooms" -> rooms();
            case "decisions" -> decisions();
            default ->
                throw new IllegalArgumentException(
                        "Nothing generates " + name + ". Maybe features, rooms or decisions.");
        };
    }

    /** One row a feature, in the order in which data passes. */
    private String features() {
        return "| feature | may know | rooms | what it is |\n|---|---|---|---|\n"
                + Stream.of(Feature.values()).map(this::feature).collect(Collectors.joining());
    }

    private String feature(Feature feature) {
        String known = feature.mayKnow()
                .filter(other -> other != feature && other != Feature.QUANTITY)
                .map(RepositoryMap::word)
                .collect(Collectors.joining(", "));
        if (!Files.exists(sign(feature.root()))) {
            return "| " + word(feature) + " | " + known + " | | *has no room yet* |\n";
        }
        String rooms = roomsOf(feature.root(), feature.pureRooms()).stream()
                .map(room -> room.substring(feature.root().length() + 1))
                .collect(Collectors.joining(", "));
        return "| [" + word(feature) + "](" + folder(feature.root()) + ") | " + known + " | " + rooms + " | "
                + holds(feature.root()) + " |\n";
    }

    /** One row a room, the root of a feature first, then its pure rooms in their order, then the adapters by name. */
    private String rooms() {
        Stream<String> ofFeatures = Stream.of(Feature.values())
                .filter(feature -> Files.exists(sign(feature.root())))
                .flatMap(feature -> Stream.concat(
                        Stream.of(feature.root()), roomsOf(feature.root(), feature.pureRooms()).stream()));
        Stream<String> ofPlatform =
                Stream.concat(Stream.of("dev.assay.platform"), roomsOf("dev.assay.platform", List.of()).stream());
        return "| room | holds | start at |\n|---|---|---|\n"
                + Stream.concat(ofFeatures, ofPlatform)
                        .map(room -> "| `" + room.substring("dev.assay.".length()) + "` | " + holds(room) + " | "
                                + start(room) + " |\n")
                        .collect(Collectors.joining());
    }

    /** Packages below a root that have a sign: the pure ones in the order given, then the others by name. */
    private List<String> roomsOf(String root, List<String> pure) {
        try (Stream<Path> folders = Files.list(source(root))) {
            List<String> others = folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> root + "." + folder.getFileName())
                    .filter(room -> !pure.contains(room))
                    .sorted()
                    .toList();
            return Stream.concat(pure.stream(), others.stream()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The rooms of " + root + " cannot be listed.", failure);
        }
    }

    /** The first sentence of a room's sign, as Markdown. */
    private String holds(String room) {
        String words = prose(room).replaceFirst("(?s)<p>.*", "").strip();
        String sentence = words.split("(?<=\\.)\\s+(?=[A-Z])", 2)[0];
        return replaced(LINK, replaced(CODE, sentence, found -> "`" + found.group(1) + "`"), found -> {
                    String member = found.group(2) == null ? "" : "#" + found.group(2);
                    return "`" + found.group(1) + member + "`";
                })
                .replace("|", "\\|");
    }

    /** The class at which the sign says to start, linked; empty where it says none. */
    private String start(String room) {
        Matcher found = START.matcher(prose(room));
        if (!found.find()) {
            return "";
        }
        String type = found.group(1).contains(".") ? found.group(1) : room + "." + found.group(1);
        String name = type.substring(type.lastIndexOf('.') + 1);
        return "[" + name + "](" + folder(type) + ".java)";
    }

    private String prose(String room) {
        Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/").matcher(read(sign(room)));
        if (!comment.find()) {
            throw new IllegalArgumentException("The sign of " + room + " says nothing.");
        }
        return comment.group(1)
                .replaceAll("\n \\* ?", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** One line a decision, by number. */
    private String decisions() {
        try (Stream<Path> files = Files.list(repository.resolve("docs/decisions"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(file -> "- [" + file.getFileName().toString().substring(0, 4) + "](decisions/"
                            + file.getFileName() + ") " + title(file) + "\n")
                    .collect(Collectors.joining());
        } catch (IOException failure) {
            throw new UncheckedIOException("The decisions cannot be listed.", failure);
        }
    }

    private static String title(Path decision) {
        return read(decision)
                .lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2))
                .orElseThrow(() -> new IllegalArgumentException("Decision " + decision + " has no title."));
    }

    private Path source(String packageName) {
        return repository.resolve("backend/src/main/java").resolve(packageName.replace('.', '/'));
    }

    private Path sign(String packageName) {
        return source(packageName).resolve("package-info.java");
    }

    private static String folder(String name) {
        return "../backend/src/main/java/" + name.replace('.', '/');
    }

    private static String word(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT);
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", failure);
        }
    }
}
