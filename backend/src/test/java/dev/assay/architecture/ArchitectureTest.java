package dev.assay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The architecture")
class ArchitectureTest {
    /** Features that are planned. One that is built need not be taken out for the build to pass, but should be. */
    private static final Set<Feature> MAY_BE_MISSING = EnumSet.of(Feature.WATCH);

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("dev.assay");

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("keeps every feature's domain free of frameworks")
    void domainIsPure(Feature feature) {
        Guards.pure(feature).check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("lets every feature know only the features it was given")
    void dataPassesInOneDirection(Feature feature) {
        Guards.knowsOnlyItsOwn(feature).check(CODE);
    }

    @Test
    @DisplayName("keeps HTTP and policy out of tables")
    void tablesAreTables() {
        Guards.tablesAreTables().check(CODE);
    }

    @Test
    @DisplayName("keeps pages and terminals out of acts")
    void actsKnowNoPage() {
        Guards.actsKnowNoPage().check(CODE);
    }

    @Test
    @DisplayName("keeps queries out of pages and terminals")
    void pagesKnowNoSql() {
        Guards.pagesKnowNoSql().check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("lets every feature reach its own tables only")
    void tablesAreOwn(Feature feature) {
        Guards.tablesAreOwn(feature).check(CODE);
    }

    @Test
    @DisplayName("keeps features out of the platform")
    void platformKnowsNoFeature() {
        Guards.platformKnowsNoFeature().check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("keeps the rooms of a domain in their order")
    void roomsInOrder(Feature feature) {
        Guards.roomsInOrder(feature).check(CODE);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("gives one name to one thing within a feature")
    void oneNameOneThing(Feature feature) {
        Guards.oneNameOneThing(feature).check(CODE);
    }

    @Test
    @DisplayName("tells the code the time by a clock")
    void timeIsGiven() {
        Guards.timeIsGiven().check(CODE);
    }

    @Test
    @DisplayName("has a wall around every package: each belongs to a named feature or to the platform")
    void everyPackageIsNamed() {
        Set<String> named = Stream.concat(
                        Stream.of(Feature.values()).map(Feature::root), Stream.of("dev.assay.platform"))
                .collect(Collectors.toSet());
        assertThat(rooms()).isSubsetOf(named);
    }

    @Test
    @DisplayName("aims its guards at packages that exist")
    void guardsAimAtSomething() {
        Set<String> rooms = rooms();
        assertThat(EnumSet.complementOf(EnumSet.copyOf(MAY_BE_MISSING)))
                .allSatisfy(feature -> assertThat(rooms).contains(feature.root()));
    }

    /** The packages directly below dev.assay that hold a class, or whose sub-packages do. */
    private static Set<String> rooms() {
        return CODE.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(segments -> segments.length > 2)
                .map(segments -> String.join(".", segments[0], segments[1], segments[2]))
                .collect(Collectors.toSet());
    }
}
