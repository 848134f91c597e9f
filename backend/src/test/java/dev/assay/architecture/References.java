package dev.assay.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page of Markdown points at, and whether it is there: links and their headings, and between backticks the paths of the
 * repository ({@code docs/README.md}), paths below {@code frontend/src} ({@code lib/rank/places.ts}), Java types without {@code
 * dev.assay} ({@code evaluation.CaseAct}, {@code evaluation.Criterion.Reads}) and tests by their name ({@code MapTest}, {@code
 * places.test.ts}). Blocks of code, and names with {@code <}, {@code *} or {@code …} in them, are examples and are not looked up.
 */
final class References {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern EXAMPLE = Pattern.compile("[\\s<>*…{}$]|NNNN");
    private static final Pattern JAVA = Pattern.compile("([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w*)((?:\\.[A-Z]\\w*)*)");
    private static final Pattern TEST = Pattern.compile("\\w+(?:Test|IT)|[\\w.-]+\\.(?:test|bench)\\.tsx?");
    private static final List<Path> SOURCES =
            List.of(Path.of("backend/src/main/java/dev/assay"), Path.of("backend/src/test/java/dev/assay"));

    private final Path repository;
    private final Set<String> folders;
    private final Set<String> ofPages;
    private final Set<String> tests;

    References(Path repository) {
        this.repository = repository;
        this.folders =
                Stream.concat(children(repository), Stream.of(".ci", ".mvn")).collect(Collectors.toSet());
        this.ofPages = children(repository.resolve("frontend/src")).collect(Collectors.toSet());
        this.tests = Stream.of("backend/src/test/java", "frontend/src")
                .flatMap(folder -> files(repository.resolve(folder)))
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .filter(name -> TEST.matcher(name).matches())
                .collect(Collectors.toSet());
    }

    /** What this page names and nobody finds, in its order. */
    List<String> missing(Path page) {
        String text = FENCE.matcher(RepositoryMap.read(page)).replaceAll("");
        List<String> missing = new ArrayList<>();
        LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.matches("[a-z]+:.*") && !linked(page, link))
                .forEach(missing::add);
        CODE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(code -> !EXAMPLE.matcher(code).find() && !isFound(code))
                .forEach(missing::add);
        return missing;
    }

    private boolean linked(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** Headings as code hosts link them: small letters, digits and hyphens. */
    private static Set<String> headings(Path page) {
        return RepositoryMap.read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private boolean isFound(String code) {
        String first = code.split("/", 2)[0];
        if (code.contains("/") && folders.contains(first)) {
            return Files.exists(repository.resolve(code));
        }
        if (code.contains("/") && ofPages.contains(first)) {
            return Files.exists(repository.resolve("frontend/src").resolve(code));
        }
        if (TEST.matcher(code).matches()) {
            return tests.contains(code);
        }
        Matcher type = JAVA.matcher(code);
        return !type.matches() || isType(type.group(1).replace('.', '/'), type.group(2), type.group(3));
    }

    private boolean isType(String room, String name, String within) {
        Optional<Path> file = SOURCES.stream()
                .map(source -> repository.resolve(source).resolve(room).resolve(name + ".java"))
                .filter(Files::exists)
                .findFirst();
        return file.isPresent()
                && Stream.of(within.split("\\."))
                        .filter(part -> !part.isEmpty())
                        .allMatch(part -> Pattern.compile("\\b(?:class|record|enum|interface) " + part + "\\b")
                                .matcher(RepositoryMap.read(file.get()))
                                .find());
    }

    private static Stream<String> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " cannot be listed.", failure);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " cannot be walked.", failure);
        }
    }
}
