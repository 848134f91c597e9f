package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiles a small house that breaks every wall, so that no guard can pass by aiming at nothing. */
@DisplayName("A guard of the architecture")
class GuardsBiteTest {
    @TempDir
    private static Path house;

    private static JavaClasses leaking;

    @BeforeAll
    static void compileLeaks() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            sources.add(source(feature.root(), "Sound", ""));
            sources.add(source(feature.root(), "FrameworkLeak", "io.micronaut.http.HttpRequest<?> leak;"));
            sources.add(source(feature.root() + ".web", "Adapter", "io.micronaut.http.HttpRequest<?> allowed;"));
            sources.add(source(feature.root(), "AdapterLeak", feature.root() + ".web.Adapter leak;"));
            sources.add(source(feature.root(), "ClockLeak", "Object leak = java.time.LocalDate.now();"));
            sources.add(source(feature.root(), "ClockUse", "Object now(java.time.Clock c) { return c.instant(); }"));
            for (Feature other : Feature.values()) {
                String field = other.root() + ".Sound neighbour;";
                sources.add(source(feature.root(), "Knows" + other, field));
                sources.add(source(feature.root() + ".web", "AdapterKnows" + other, field));
            }
        }
        for (Feature feature : Feature.values()) {
            sources.add(source(feature.root() + ".db", "Table", "java.sql.Connection allowed;"));
            sources.add(source(feature.root() + ".db", "TableLeak", "io.micronaut.http.HttpRequest<?> leak;"));
            sources.add(source(feature.root() + ".db", "TableAsksAct", feature.root() + ".acts.Act leak;"));
            sources.add(source(feature.root() + ".acts", "Act", feature.root() + ".db.Table allowed;"));
            sources.add(source(feature.root() + ".acts", "ActLeak", feature.root() + ".web.Adapter leak;"));
            sources.add(source(feature.root() + ".web", "Asks", feature.root() + ".acts.Act allowed;"));
            sources.add(source(feature.root() + ".web", "Queries", "java.sql.Connection leak;"));
            sources.add(source(feature.root() + ".web", "Twice", ""));
            sources.add(source(feature.root() + ".acts", "Twice", ""));
            if (feature != Feature.QUANTITY) {
                sources.add(source(feature.root() + ".acts", "ForeignTable", "dev.assay.quantity.db.Table leak;"));
            }
            List<String> rooms = feature.domain().toList();
            for (int i = 1; i < rooms.size(); i++) {
                sources.add(
                        source(rooms.get(i), "Room" + i, rooms.get(i - 1) + ".Sound" + (i == 1 ? "" : i - 1) + " a;"));
                sources.add(source(rooms.get(i), "Sound" + i, ""));
                sources.add(source(rooms.get(i - 1), "Ahead" + i, rooms.get(i) + ".Sound" + i + " leak;"));
            }
        }
        sources.add(source("dev.assay.platform.problem", "FeatureLeak", "dev.assay.catalog.Sound leak;"));
        sources.add(source("dev.assay.platform.problem", "Platform", "dev.assay.quantity.Sound allowed;"));
        compile(sources);
        leaking = new ClassFileImporter().importPath(house.resolve("classes"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("names a framework, an adapter and a forbidden neighbour in the domain, and nothing that is allowed")
    void purityBites(Feature feature) {
        List<String> named =
                named(Guards.pure(feature).evaluate(leaking).getFailureReport().getDetails());
        List<String> expected = Stream.concat(
                        Stream.of("FrameworkLeak", "AdapterLeak"),
                        forbidden(feature).map(other -> "Knows" + other))
                .map(name -> feature.root() + "." + name)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("names every forbidden neighbour, of the domain and of the adapters, and no allowed one")
    void directionBites(Feature feature) {
        List<String> named = named(Guards.knowsOnlyItsOwn(feature)
                .evaluate(leaking)
                .getFailureReport()
                .getDetails());
        List<String> expected = forbidden(feature)
                .flatMap(other ->
                        Stream.of(feature.root() + ".Knows" + other, feature.root() + ".web.AdapterKnows" + other))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("names a table that knows HTTP or an act")
    void tablesBite() {
        assertThat(named(Guards.tablesAreTables()))
                .containsExactlyInAnyOrderElementsOf(everywhere(".db.TableLeak", ".db.TableAsksAct"));
    }

    @Test
    @DisplayName("names an act that knows a page")
    void actsBite() {
        assertThat(named(Guards.actsKnowNoPage())).containsExactlyInAnyOrderElementsOf(everywhere(".acts.ActLeak"));
    }

    @Test
    @DisplayName("names a page that queries")
    void pagesBite() {
        assertThat(named(Guards.pagesKnowNoSql())).containsExactlyInAnyOrderElementsOf(everywhere(".web.Queries"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("names whoever reads another feature's table")
    void ownTablesBite(Feature feature) {
        List<String> expected =
                feature == Feature.QUANTITY ? List.of() : List.of(feature.root() + ".acts.ForeignTable");
        assertThat(named(Guards.tablesAreOwn(feature))).isEqualTo(expected);
    }

    @Test
    @DisplayName("names a feature in the platform")
    void platformBites() {
        assertThat(named(Guards.platformKnowsNoFeature())).containsExactly("dev.assay.platform.problem.FeatureLeak");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("names a room that knows one after it")
    void roomsBite(Feature feature) {
        List<String> rooms = feature.domain().toList();
        assertThat(Guards.roomsInOrder(feature)
                        .evaluate(leaking)
                        .getFailureReport()
                        .getDetails())
                .hasSize(rooms.size() - 1)
                .allSatisfy(detail -> assertThat(detail).contains(".Ahead"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("names two classes of one name")
    void namesBite(Feature feature) {
        assertThat(Guards.oneNameOneThing(feature)
                        .evaluate(leaking)
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .startsWith("Twice is borne by");
    }

    private static List<String> named(ArchRule rule) {
        return named(rule.evaluate(leaking).getFailureReport().getDetails());
    }

    private static List<String> everywhere(String... names) {
        return Stream.of(Feature.values())
                .flatMap(feature -> Stream.of(names).map(name -> feature.root() + name))
                .toList();
    }

    @Test
    @DisplayName("names whoever asks the system for the time, and nobody who is handed a clock")
    void clockBites() {
        List<String> named =
                named(Guards.timeIsGiven().evaluate(leaking).getFailureReport().getDetails());
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Feature.values())
                        .map(feature -> feature.root() + ".ClockLeak")
                        .toList());
    }

    private static Stream<Feature> forbidden(Feature feature) {
        return Stream.of(Feature.values()).filter(other -> !feature.mayKnow(other));
    }

    /** The classes that a report names, each once: every detail starts with the member at fault in angle brackets. */
    private static List<String> named(List<String> details) {
        return details.stream()
                .map(detail -> detail.replaceFirst("^\\w+ <(dev\\.assay\\.[\\w.]*?[A-Z]\\w+)\\b.*", "$1"))
                .distinct()
                .toList();
    }

    private static String source(String packageName, String name, String body) {
        return "package " + packageName + "; public class " + name + " { " + body + " }";
    }

    private static void compile(List<String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            String[] words = source.split("[ ;]+");
            Path file = house.resolve(words[1]).resolve(words[4] + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                Files.createDirectory(house.resolve("classes")).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none");
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files))
                .call();
        assertThat(compiled).as("the leaking classes compile").isTrue();
    }
}
