package dev.assay.platform.problem;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** Every kind of problem the interface answers with; the catalogue is closed. */
public enum ProblemType {
    UNREADABLE_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "You are not signed in"),
    SIGN_IN_REFUSED(HttpStatus.UNAUTHORIZED, "Name or password is wrong"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "You may not do this"),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "The request does not prove that it comes from these pages"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This address has no such representation"),
    CONFLICT(HttpStatus.CONFLICT, "This conflicts with what is there"),
    UNREADABLE_DOCUMENT(HttpStatus.CONFLICT, "This build cannot read what is stored"),
    WEIGHTS_LOCKED(HttpStatus.CONFLICT, "The weights are locked"),
    STOPPED(HttpStatus.CONFLICT, "The calculation was stopped"),
    STALE(HttpStatus.PRECONDITION_FAILED, "Somebody else changed this in the meantime"),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This address does not take this type of content"),
    MISDIRECTED(HttpStatus.MISDIRECTED_REQUEST, "This server does not answer to this name"),
    INVALID_CONTENT(HttpStatus.UNPROCESSABLE_ENTITY, "There is a problem with what was sent"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Name the version you are changing"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    REFUSED(HttpStatus.BAD_REQUEST, "The request was refused"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "The server failed"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The server cannot answer now");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type as the problem document names it, a URN that no one need fetch. */
    public String uri() {
        return "urn:assay:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type for a status that the framework chose. */
    static ProblemType of(HttpStatus status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != SIGN_IN_REFUSED) {
                return type;
            }
        }
        return status.getCode() >= 500 ? FAILED : REFUSED;
    }
}
