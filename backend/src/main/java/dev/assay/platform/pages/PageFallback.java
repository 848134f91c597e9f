package dev.assay.platform.pages;

import dev.assay.platform.problem.ProblemResponses;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers an address that names nothing here: with the one HTML page where a browser asks for a page, else with 404. */
@Controller
final class PageFallback {
    private final ProblemResponses problems;
    private final Optional<byte[]> page;

    PageFallback(
            ProblemResponses problems,
            ResourceResolver resources,
            @Value("${micronaut.router.static-resources.pages.paths}") String folder) {
        this.problems = problems;
        page = resources.getResourceAsStream(folder + "/index.html").map(PageFallback::read);
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> answer(HttpRequest<?> request) {
        if (page.isPresent() && asksForPage(request)) {
            return HttpResponse.ok(page.get()).contentType(MediaType.TEXT_HTML_TYPE);
        }
        return problems.answer(
                request, Refusal.of(RefusalKind.NOT_FOUND, "Nothing stands at " + request.getPath() + "."));
    }

    private static boolean asksForPage(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                && request.accept().contains(MediaType.TEXT_HTML_TYPE)
                && isPage(request.getPath());
    }

    /** A page's address is none of the interface's, and its last segment has no dot, as a file's name would. */
    static boolean isPage(String path) {
        boolean interfaceAddress = path.equals("/api") || path.startsWith("/api/");
        return !interfaceAddress && path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    }

    private static byte[] read(InputStream resource) {
        try (resource) {
            return resource.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The page index.html cannot be read from the class path.", failure);
        }
    }
}
