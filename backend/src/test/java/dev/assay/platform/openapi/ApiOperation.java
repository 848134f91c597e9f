package dev.assay.platform.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.platform.http.AnswerHeaders;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One method of a controller as an operation.
 *
 * @param verb in lower case
 * @param path with plain variables
 * @param produces media types of the answer as the route names them; empty where it names none
 */
record ApiOperation(Method method, String verb, String path, List<String> consumes, List<String> produces) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<Class<?>> NOT_SENT = Set.of(Authentication.class, HttpRequest.class);
    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of("4XX", "Problem", "5XX", "Problem"));

    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.ETAG, "The version read or written, to be sent as If-Match by what replaces it.",
            HttpHeaders.LOCATION, "Where what was made is read.");

    ObjectNode describe(ApiTypes types, ApiWords words) {
        ObjectNode operation = JSON.objectNode().put("operationId", method.getName());
        Optional.ofNullable(method.getDeclaringClass().getAnnotation(Tag.class))
                .ifPresent(tag -> operation.putArray("tags").add(tag.name()));
        String description = words.ofOperation(method);
        operation.put("summary", firstSentence(description)).put("description", description);
        secure(operation);
        ArrayNode parameters = JSON.arrayNode();
        ObjectNode parts = JSON.objectNode();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Part.class)) {
                parts.putObject(name(parameter.getAnnotation(Part.class).value(), parameter))
                        .put("type", "string")
                        .put("format", "binary");
            } else if (parameter.isAnnotationPresent(Body.class)) {
                operation.set("requestBody", body(types.schema(parameter.getParameterizedType())));
            } else if (!NOT_SENT.contains(parameter.getType())) {
                parameters.add(parameter(parameter, types, words));
            }
        }
        if (!parts.isEmpty()) {
            ObjectNode form = JSON.objectNode().put("type", "object");
            parts.fieldNames().forEachRemaining(form.putArray("required")::add);
            form.set("properties", parts);
            operation.set("requestBody", body(form));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        operation.set("responses", responses(types));
        return operation;
    }

    /** What a list of operations shows: the first sentence, up to its first semicolon, colon or parenthesis. */
    private static String firstSentence(String description) {
        return description.split("[.;:]( |$)| \\(", 2)[0];
    }

    private void secure(ObjectNode operation) {
        Secured secured =
                Objects.requireNonNullElseGet(method.getAnnotation(Secured.class), () -> method.getDeclaringClass()
                        .getAnnotation(Secured.class));
        List<String> allowed = secured == null ? List.of() : List.of(secured.value());
        if (allowed.contains(SecurityRule.IS_ANONYMOUS)) {
            operation.putArray("security");
        } else if (!allowed.isEmpty()) {
            ArrayNode ways = operation.putArray("security");
            ways.addObject().putArray("session");
            ways.addObject().putArray("token");
        }
        List<String> roles = allowed.stream()
                .filter(each -> !each.equals(SecurityRule.IS_ANONYMOUS) && !each.equals(SecurityRule.IS_AUTHENTICATED))
                .sorted()
                .toList();
        if (!roles.isEmpty()) {
            roles.forEach(operation.putArray("x-roles")::add);
        }
    }

    private ObjectNode parameter(Parameter parameter, ApiTypes types, ApiWords words) {
        ObjectNode node = JSON.objectNode();
        boolean optional = parameter.getType() == Optional.class
                || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Header header = parameter.getAnnotation(Header.class);
        QueryValue query = parameter.getAnnotation(QueryValue.class);
        if (header != null) {
            node.put("name", name(header.value(), parameter)).put("in", "header");
        } else if (query != null) {
            node.put("name", name(query.value(), parameter)).put("in", "query");
            optional |= !query.defaultValue().isEmpty();
        } else if (path.contains("{" + parameter.getName() + "}")) {
            node.put("name", parameter.getName()).put("in", "path");
        } else {
            throw new IllegalStateException("Where is `" + parameter.getName() + "` of " + method
                    + " sent? Maybe mark it @QueryValue, @Header or @Body, or name it as in the path " + path + ".");
        }
        io.swagger.v3.oas.annotations.Parameter stated =
                parameter.getAnnotation(io.swagger.v3.oas.annotations.Parameter.class);
        node.put("required", !optional || stated != null && stated.required());
        String description =
                words.ofParameter(method.getName(), node.get("name").asText());
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        node.set("schema", types.schema(parameter.getParameterizedType()));
        return node;
    }

    private static String name(String given, Parameter parameter) {
        return !given.isEmpty()
                ? given
                : parameter.isAnnotationPresent(Header.class)
                        ? NameUtils.hyphenate(parameter.getName())
                        : parameter.getName();
    }

    private ObjectNode body(ObjectNode schema) {
        ObjectNode body = JSON.objectNode().put("required", true);
        body.set("content", content(consumed(), schema));
        return body;
    }

    private List<String> consumed() {
        return !consumes.isEmpty()
                ? consumes
                : media(Optional.ofNullable(method.getAnnotation(Consumes.class))
                        .map(Consumes::value));
    }

    private List<String> produced() {
        return !produces.isEmpty()
                ? produces
                : media(Optional.ofNullable(method.getAnnotation(Produces.class))
                        .map(Produces::value));
    }

    private static List<String> media(Optional<String[]> named) {
        return named.map(List::of).orElse(List.of(MediaType.APPLICATION_JSON));
    }

    private static ObjectNode content(List<String> media, ObjectNode schema) {
        ObjectNode content = JSON.objectNode();
        media.forEach(each -> content.putObject(each).set("schema", schema.deepCopy()));
        return content;
    }

    private ObjectNode responses(ApiTypes types) {
        ObjectNode responses = JSON.objectNode();
        HttpStatus status = Optional.ofNullable(method.getAnnotation(Status.class))
                .map(Status::value)
                .orElse(HttpStatus.OK);
        ObjectNode success = responses.putObject(Integer.toString(status.getCode()));
        success.put("description", status.getReason());
        headers().ifPresent(headers -> success.set("headers", headers));
        Type answer = answer();
        if (answer != void.class && answer != Void.class && status != HttpStatus.NO_CONTENT) {
            success.set("content", content(produced(), answered(types, answer)));
        }
        REFUSALS.forEach((code, name) -> responses.putObject(code).put("$ref", "#/components/responses/" + name));
        return responses;
    }

    private Optional<ObjectNode> headers() {
        return Optional.ofNullable(method.getAnnotation(AnswerHeaders.class)).map(sent -> {
            ObjectNode headers = JSON.objectNode();
            for (String name : sent.value()) {
                ObjectNode header = headers.putObject(name).put("description", HEADERS.get(name));
                header.put("required", true).putObject("schema").put("type", "string");
            }
            return headers;
        });
    }

    private ObjectNode answered(ApiTypes types, Type answer) {
        if (answer == byte[].class) {
            return produced().contains(MediaType.APPLICATION_JSON)
                    ? JSON.objectNode().put("type", "object")
                    : JSON.objectNode().put("type", "string");
        }
        return types.schema(answer);
    }

    /** What the answer holds; a stream of events says so by annotation, for its type does not tell. */
    private Type answer() {
        ApiResponse told = method.getAnnotation(ApiResponse.class);
        if (told != null) {
            return told.content().length == 0
                    ? void.class
                    : told.content()[0].schema().implementation();
        }
        return method.getGenericReturnType() instanceof ParameterizedType generic
                        && HttpResponse.class.isAssignableFrom((Class<?>) generic.getRawType())
                ? generic.getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }
}
