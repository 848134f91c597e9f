package dev.assay.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.access.web.SessionAuthentication;
import dev.assay.platform.problem.Problem;
import dev.assay.platform.problem.ProblemResponses;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole description, the same bytes whenever the same code is described. */
final class ApiDescription {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Path CLASSES = Path.of("target/classes");

    private static final Map<String, String> TAGS = new TreeMap<>(Map.of(
            "access", "Who may do what: accounts, sessions, personal tokens, the audit trail",
            "assessment", "The answer to a case: values, findings, prices, robustness",
            "cases", "What is to be bought, by whom, and how it is weighed",
            "catalog", "Vendors, models, offerings, prices and evidence as they are held",
            "claims", "What vendors say of their models, graded part by part",
            "decisions", "Awards, their records, their verification and their review",
            "description", "This description",
            "imports", "Files that become proposals, and proposals that become catalog",
            "rulebook", "Rule files, their cases, their analysis and their publication"));

    private ApiDescription() {}

    static ObjectNode describe() {
        ApiWords words = ApiWords.collected();
        ApiTypes types = new ApiTypes(words);
        ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Assay")
                .put("version", "1")
                .put("description", "Everything the pages do. Refusals are problem documents (RFC 9457).")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.putArray("servers").addObject().put("url", "/").put("description", "The server that serves this");
        TAGS.forEach((name, description) ->
                document.withArrayProperty("tags").addObject().put("name", name).put("description", description));
        ObjectNode paths = document.putObject("paths");
        operations().forEach(operation -> {
            ObjectNode path = paths.withObjectProperty(operation.path());
            if (path.has(operation.verb())) {
                throw new IllegalStateException(
                        "Two methods answer " + operation.verb() + " " + operation.path() + ". Maybe remove one.");
            }
            path.set(operation.verb(), operation.describe(types, words));
        });
        ObjectNode components = document.putObject("components");
        ObjectNode refusal = components.putObject("responses").putObject("Problem");
        refusal.put("description", "What was refused or failed, and what to do about it.");
        refusal.putObject("content")
                .putObject(ProblemResponses.PROBLEM_JSON.getName())
                .set("schema", types.schema(Problem.class));
        components.set("schemas", ApiExamples.read().into(types.named()));
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", SessionAuthentication.COOKIE)
                .put(
                        "description",
                        "Set by signing in, over https with __Host- before its name; what writes also carries the header X-CSRF-Token.");
        schemes.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A personal token, as issued under /api/tokens.");
        return document;
    }

    /** The records that are sent as bodies, by the name of their schema. */
    static Map<String, Class<?>> bodies() {
        Map<String, Class<?>> found = new TreeMap<>();
        operations().stream()
                .flatMap(operation -> Arrays.stream(operation.method().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Body.class)
                        && parameter.getType().isRecord())
                .forEach(parameter -> found.put(ApiTypes.name(parameter.getType()), parameter.getType()));
        return found;
    }

    static String text(ObjectNode document) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JsonMapper.builder().build().writer(printer).writeValueAsString(document) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<ApiOperation> operations() {
        return controllers().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> operation(method).stream())
                .filter(operation -> operation.path().startsWith("/api"))
                .sorted(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::verb))
                .toList();
    }

    private static List<? extends Class<?>> controllers() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Controller.class"))
                    .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                    .map(ApiDescription::load)
                    .filter(type -> type.isAnnotationPresent(Controller.class))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Optional<ApiOperation> operation(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Controller.class).value();
        return Stream.of(method.getAnnotations())
                .flatMap(annotation -> {
                    if (annotation instanceof Get get) {
                        return Stream.of(route(method, "get", base, get.value(), get.consumes(), get.produces()));
                    }
                    if (annotation instanceof Post post) {
                        return Stream.of(route(method, "post", base, post.value(), post.consumes(), post.produces()));
                    }
                    if (annotation instanceof Put put) {
                        return Stream.of(route(method, "put", base, put.value(), put.consumes(), put.produces()));
                    }
                    if (annotation instanceof Delete delete) {
                        return Stream.of(
                                route(method, "delete", base, delete.value(), delete.consumes(), delete.produces()));
                    }
                    return Stream.empty();
                })
                .findFirst();
    }

    private static ApiOperation route(
            Method method, String verb, String base, String path, String[] consumes, String[] produces) {
        String whole = path.equals("/") || path.isEmpty() ? base : base + path;
        return new ApiOperation(method, verb, whole.replace("{+", "{"), named(consumes), named(produces));
    }

    private static List<String> named(String[] media) {
        return List.of(media);
    }
}
