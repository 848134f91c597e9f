package dev.assay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The rules. A feature that holds no class yet passes; {@link ArchitectureTest} says which may still be missing. */
final class Guards {
    private static final String[] EVERYWHERE = {"java..", "org.jspecify.."};
    private static final String NUMERICS = "org.hipparchus..";

    /** A feature's root package and its other pure rooms are its domain. */
    static ArchRule pure(Feature feature) {
        return classes()
                .that()
                .resideInAnyPackage(feature.domain().toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Stream.of(
                                Stream.of(EVERYWHERE),
                                numerics(feature),
                                feature.mayKnow().flatMap(Feature::domain))
                        .flatMap(names -> names)
                        .toArray(String[]::new)))
                .allowEmptyShould(true)
                .because("the domain is calculated and tested without a framework, a database or a file;"
                        + " what needs one is an adapter in a sub-package (docs/decisions/0002-pure-core.md)");
    }

    private static Stream<String> numerics(Feature feature) {
        return feature.calculates() ? Stream.of(NUMERICS) : Stream.empty();
    }

    /** A feature, its adapters included, knows only the features it was given. */
    static ArchRule knowsOnlyItsOwn(Feature feature) {
        String[] known = Stream.concat(feature.mayKnow().map(Feature::whole), Stream.of("dev.assay.platform.."))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(feature.whole())
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("dev.assay..")).or(resideInAnyPackage(known)))
                .allowEmptyShould(true)
                .because("data passes through the features in one direction; a way back would make every result depend"
                        + " on everything (docs/decisions/0002-pure-core.md)");
    }

    /** Time is told, not asked for. */
    static ArchRule timeIsGiven() {
        return noClasses()
                .that()
                .resideInAPackage("dev.assay..")
                .should()
                .callMethodWhere(asksTheSystemForTheTime())
                .because("a result must come out the same tomorrow: a java.time.Clock is handed in at the edge"
                        + " (docs/decisions/0002-pure-core.md)");
    }

    private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
        return DescribedPredicate.describe("a java.time class asks the system for the present time", call -> {
            boolean timeClass = call.getTargetOwner().getPackageName().equals("java.time");
            boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.getFullName().equals("java.time.Clock"));
            return timeClass && withoutClock && call.getName().equals("now");
        });
    }

    private Guards() {}
}
