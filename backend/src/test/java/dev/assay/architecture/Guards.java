package dev.assay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules. A feature that holds no class yet passes; {@link ArchitectureTest} says which may still be missing. */
final class Guards {
    private static final String[] EVERYWHERE = {"java..", "org.jspecify.."};
    /** Names that the framework's compiler gives. */
    private static final String GENERATED = ".*[.$]\\$.*|.*\\$(Intercepted|Definition)\\b.*";

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

    /** Tables know neither HTTP nor who may do what. */
    static ArchRule tablesAreTables() {
        return noClasses()
                .that()
                .resideInAnyPackage("dev.assay.*.db..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.micronaut.http..",
                        "dev.assay.platform.http..",
                        "dev.assay.platform.problem..",
                        "dev.assay.*.acts..",
                        "dev.assay.*.web..",
                        "dev.assay.*.cli.."))
                .because(
                        "rows and queries serve whoever asks; rights, statuses and answers are the business of acts and"
                                + " pages (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** What may be done is said without a page or a terminal. */
    static ArchRule actsKnowNoPage() {
        return noClasses()
                .that()
                .resideInAPackage("dev.assay.*.acts..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.micronaut.http..",
                        "dev.assay.platform.http..",
                        "dev.assay.platform.problem..",
                        "dev.assay.*.web..",
                        "dev.assay.*.cli.."))
                .because("an act is the same from the browser, the terminal and a timer"
                        + " (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** Controllers and commands translate; they do not query. */
    static ArchRule pagesKnowNoSql() {
        return noClasses()
                .that()
                .resideInAnyPackage("dev.assay.*.web..", "dev.assay.*.cli..")
                .and()
                .resideOutsideOfPackage("dev.assay.platform..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "io.micronaut.data..", "io.micronaut.transaction.."))
                .because("a query beside a page escapes the rights that its act asks first"
                        + " (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** A feature's tables are its own; from others only tables further down the stream may be built upon, by tables. */
    static ArchRule tablesAreOwn(Feature feature) {
        return noClasses()
                .that()
                .resideInAPackage(feature.whole())
                .and()
                .resideOutsideOfPackage(feature.root() + ".db..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.assay.*.db..").and(not(resideInAPackage(feature.root() + ".db.."))))
                .allowEmptyShould(true)
                .because("another feature's rows are asked for by its acts, which ask for the right first"
                        + " (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** The platform serves every feature and knows none. */
    static ArchRule platformKnowsNoFeature() {
        return classes()
                .that()
                .resideInAPackage("dev.assay.platform..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("dev.assay.."))
                        .or(resideInAnyPackage("dev.assay.platform..", Feature.QUANTITY.root())))
                .because("what every feature stands on cannot stand on one of them"
                        + " (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** Rooms of a feature's domain know only rooms that stand before them; the root stands before all. */
    static ArchRule roomsInOrder(Feature feature) {
        List<String> rooms = feature.domain().toList();
        return classes()
                .that()
                .resideInAnyPackage(rooms.toArray(String[]::new))
                .should(new ArchCondition<>("know only rooms before their own") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        int own = rooms.indexOf(item.getPackageName());
                        for (Dependency each : item.getDirectDependenciesFromSelf()) {
                            int other = rooms.indexOf(each.getTargetClass().getPackageName());
                            if (other > own) {
                                events.add(SimpleConditionEvent.violated(item, each.getDescription()));
                            }
                        }
                    }
                })
                .allowEmptyShould(true)
                .because("rooms that know one another are one room (docs/decisions/0037-rooms-for-acts.md)");
    }

    /** One word, one thing: within a feature no two classes that others may see bear one simple name. */
    static ArchRule oneNameOneThing(Feature feature) {
        return classes()
                .that()
                .resideInAPackage(feature.whole())
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should(new ArchCondition<>("bear a simple name of their own") {
                    private final Map<String, SortedSet<String>> bearers = new TreeMap<>();

                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean isWritten = !item.isAnonymousClass()
                                && !item.getSimpleName().equals("package-info")
                                && !item.getName().matches(GENERATED);
                        if (isWritten) {
                            bearers.computeIfAbsent(item.getSimpleName(), name -> new TreeSet<>())
                                    .add(item.getName());
                        }
                    }

                    @Override
                    public void finish(ConditionEvents events) {
                        bearers.forEach((name, classes) -> {
                            if (classes.size() > 1) {
                                events.add(SimpleConditionEvent.violated(name, name + " is borne by " + classes));
                            }
                        });
                    }
                })
                .allowEmptyShould(true)
                .because("who reads a name must not have to ask which one (docs/decisions/0037-rooms-for-acts.md)");
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
