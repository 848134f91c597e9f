package dev.assay.platform.refusal;

import java.util.Locale;

/** Every kind of refusal there is; the catalogue is closed. What each is over HTTP stands in {@code platform.problem}. */
public enum RefusalKind {
    UNREADABLE_REQUEST("The request cannot be read"),
    NOT_SIGNED_IN("You are not signed in"),
    SIGN_IN_REFUSED("Name or password is wrong"),
    NOT_ALLOWED("You may not do this"),
    CSRF_TOKEN_MISSING("The request does not prove that it comes from these pages"),
    NOT_FOUND("Not found"),
    METHOD_NOT_ALLOWED("This address does not take this method"),
    NOT_ACCEPTABLE("This address has no such representation"),
    CONFLICT("This conflicts with what is there"),
    UNREADABLE_DOCUMENT("This build cannot read what is stored"),
    WEIGHTS_LOCKED("The weights are locked"),
    STOPPED("The calculation was stopped"),
    STALE("Somebody else changed this in the meantime"),
    TOO_LARGE("Too large"),
    UNSUPPORTED_MEDIA_TYPE("This address does not take this type of content"),
    MISDIRECTED("This server does not answer to this name"),
    INVALID_CONTENT("There is a problem with what was sent"),
    VERSION_REQUIRED("Name the version you are changing"),
    TOO_MANY_REQUESTS("Too many requests"),
    REFUSED("The request was refused"),
    FAILED("The server failed"),
    UNAVAILABLE("The server cannot answer now");

    private final String title;

    RefusalKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The kind as documents name it, a URN that no one need fetch. */
    public String uri() {
        return "urn:assay:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
