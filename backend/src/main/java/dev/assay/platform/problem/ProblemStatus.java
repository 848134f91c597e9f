package dev.assay.platform.problem;

import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.http.HttpStatus;

/** Which HTTP status each kind of refusal has, and which kind a status that the framework chose. */
public final class ProblemStatus {
    private ProblemStatus() {}

    public static HttpStatus of(RefusalKind kind) {
        return switch (kind) {
            case UNREADABLE_REQUEST -> HttpStatus.BAD_REQUEST;
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case SIGN_IN_REFUSED -> HttpStatus.UNAUTHORIZED;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CSRF_TOKEN_MISSING -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNREADABLE_DOCUMENT -> HttpStatus.CONFLICT;
            case WEIGHTS_LOCKED -> HttpStatus.CONFLICT;
            case STOPPED -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case MISDIRECTED -> HttpStatus.MISDIRECTED_REQUEST;
            case INVALID_CONTENT -> HttpStatus.UNPROCESSABLE_ENTITY;
            case VERSION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case REFUSED -> HttpStatus.BAD_REQUEST;
            case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** The kind for a status that the framework chose. */
    static RefusalKind of(HttpStatus status) {
        for (RefusalKind kind : RefusalKind.values()) {
            if (of(kind) == status && kind != RefusalKind.SIGN_IN_REFUSED) {
                return kind;
            }
        }
        return status.getCode() >= 500 ? RefusalKind.FAILED : RefusalKind.REFUSED;
    }
}
