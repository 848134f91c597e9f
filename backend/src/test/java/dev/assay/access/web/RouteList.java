package dev.assay.access.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.resource.StaticResourceConfiguration;
import java.util.Map;

/**
 * Run beside the built jar, on its class path: prints every route that the framework's router knows there, one a line. Uses nothing of
 * the tests, so that it is alone with what is in the jar.
 */
public final class RouteList {
    static final String ROUTE = "ROUTE ";
    static final String FILES = "FILES ";
    static final String ERRORS = "ERRORS ";

    private RouteList() {}

    /** @param arguments whether it is the demo, and a directory for data */
    public static void main(String[] arguments) {
        Map<String, Object> properties = Map.of(
                "assay.demo",
                Boolean.parseBoolean(arguments[0]),
                "assay.data",
                arguments[1],
                "assay.rules",
                arguments[1] + "/rules");
        try (ApplicationContext context =
                ApplicationContext.builder().properties(properties).start()) {
            context.getBean(Router.class)
                    .uriRoutes()
                    .forEach(route -> System.out.println(ROUTE + route.getHttpMethodName() + " "
                            + route.getUriMatchTemplate().toString()));
            context.getBeansOfType(StaticResourceConfiguration.class)
                    .forEach(files -> System.out.println(FILES + files.getMapping()));
            context.getBeansOfType(RouteBuilder.class).stream()
                    .flatMap(builder -> builder.getStatusRoutes().stream())
                    .forEach(route -> System.out.println(ERRORS + route));
        }
        System.exit(0);
    }
}
