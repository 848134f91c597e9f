package dev.assay.platform.problem;

import dev.assay.platform.refusal.RefusedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Hands a thrown refusal to {@link ProblemResponses}. */
@Singleton
final class RefusedExceptionHandler implements ExceptionHandler<RefusedException, HttpResponse<?>> {
    private final ProblemResponses problems;

    RefusedExceptionHandler(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, RefusedException refused) {
        return problems.answer(request, refused.refusal());
    }
}
