package dev.assay.platform.problem;

import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.quantity.KeptText;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.exceptions.response.HateoasErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a refusal or failure, whoever noticed it, becomes a problem document. */
@Singleton
@Replaces(HateoasErrorResponseProcessor.class)
public final class ProblemResponses implements ErrorResponseProcessor<Problem> {
    public static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Refusal refusal =
                context.getRootCause().flatMap(Causes::refusal).orElseGet(() -> fromStatus(context, response.status()));
        return write(context.getRequest(), refusal, context.getRootCause(), response);
    }

    /** A refusal as a whole answer. */
    public MutableHttpResponse<Problem> answer(HttpRequest<?> request, Refusal refusal) {
        return write(request, refusal, Optional.empty(), HttpResponse.ok());
    }

    private static MutableHttpResponse<Problem> write(
            HttpRequest<?> request, Refusal refusal, Optional<Throwable> cause, MutableHttpResponse<?> response) {
        HttpStatus status = ProblemStatus.of(refusal.type());
        String reference = reference();
        if (refusal.type() == RefusalKind.UNAVAILABLE && cause.isEmpty()) {
            // A state of the world that somebody said "no" to, such as a rules folder that is away; nothing failed
            // here.
            LOG.warn("{} {} {}: {}", reference, request.getMethodName(), request.getPath(), refusal.detail());
        } else if (status.getCode() >= 500) {
            LOG.error("{} {} {} failed", reference, request.getMethodName(), request.getPath(), cause.orElse(null));
        } else {
            LOG.info("{} {} {}: {}", reference, request.getMethodName(), request.getPath(), refusal.type());
        }
        refusal.retryAfter()
                .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        return response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(PROBLEM_JSON)
                .body(Problem.of(refusal, reference));
    }

    /** The document of a refusal at the door, before there is a request that could be answered; the log has it too. */
    public Problem document(Refusal refusal, String method, String address) {
        String reference = reference();
        LOG.info("{} {} {}: {}", reference, KeptText.shown(method), KeptText.shown(address), refusal.type());
        return Problem.of(refusal, reference);
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Refusal fromStatus(ErrorContext context, HttpStatus status) {
        RefusalKind type = ProblemStatus.of(status);
        if (status.getCode() >= 500) {
            return Refusal.of(
                    type, "Something went wrong here, not with what you sent. Quote the reference when you ask.");
        }
        List<FieldError> errors = context.getErrors().stream()
                .filter(error -> error.getPath().isPresent())
                .map(error -> FieldError.at(pointer(error.getPath().orElse("")), error.getMessage(), ""))
                .toList();
        String detail = context.getErrors().stream()
                .map(Error::getMessage)
                .findFirst()
                .orElseGet(() -> "The address was " + context.getRequest().getPath() + ".");
        return new Refusal(type, detail, errors, Map.of(), Optional.empty());
    }

    private static String pointer(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path.replace('.', '/');
    }
}
