package dev.assay.platform.http;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Hands out the description of the interface: the same file from which the pages take their types. */
@Controller("/api/openapi")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "description")
final class OpenApiController {
    private static final String FILE = "classpath:api/openapi.json";

    private final byte[] description;

    OpenApiController(ResourceResolver resources) {
        try (InputStream in = resources
                .getResourceAsStream(FILE)
                .orElseThrow(() -> new IllegalStateException(FILE + " is missing. Maybe the build left it out."))) {
            description = in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read.", failure);
        }
    }

    /** This description, in OpenAPI 3.0. */
    @Get
    byte[] readOpenApi() {
        return description.clone();
    }
}
