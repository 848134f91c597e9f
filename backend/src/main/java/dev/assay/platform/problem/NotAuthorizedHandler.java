package dev.assay.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Answers 401 or 403 as a problem document; never a redirect, for the pages have their own sign-in. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotAuthorizedHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final ProblemResponses problems;

    NotAuthorizedHandler(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> typed = request;
        return problems.processResponse(
                ErrorContext.builder(typed).cause(refused).build(), HttpResponse.ok());
    }
}
