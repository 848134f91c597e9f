package dev.assay.intake.web;

import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import dev.assay.platform.storage.UploadDirectory;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.time.Duration;

/** Bounds how many uploads lie on the disk at a time, before another is received. */
@ServerFilter("/api/imports/**")
final class UploadGate {
    /** An upload lies there once as it is received and once as it is read. */
    private static final int MOST_FILES = 16;

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final UploadDirectory uploads;

    UploadGate(UploadDirectory uploads) {
        this.uploads = uploads;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void bounded(HttpRequest<?> request) throws IOException {
        if (request.getMethod() == HttpMethod.POST
                && request.getContentType()
                        .filter(type -> type.matches(MediaType.MULTIPART_FORM_DATA_TYPE))
                        .isPresent()
                && uploads.count() >= MOST_FILES) {
            throw Refusal.of(
                            RefusalKind.UNAVAILABLE,
                            "Too many files are being read just now. Nothing was taken; try again in a little while.")
                    .after(WAIT)
                    .asException();
        }
    }
}
