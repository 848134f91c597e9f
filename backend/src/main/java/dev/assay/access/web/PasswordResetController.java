package dev.assay.access.web;

import dev.assay.access.acts.PasswordResets;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Follows a link that an administrator made for somebody who forgot their password. */
@Controller("/api/password-reset")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "access")
final class PasswordResetController {
    private final PasswordResets resets;

    PasswordResetController(PasswordResets resets) {
        this.resets = resets;
    }

    /** @param token what stands behind the # of the link */
    record ResetRequest(String token, String password) {
        @Override
        public String toString() {
            return "ResetRequest[]";
        }
    }

    /** @param name what to sign in with */
    record ResetDone(String name) {}

    /** Chooses a new password and uses the link up; every session and every personal token of the account ends. */
    @Post
    ResetDone resetPassword(@Body ResetRequest request) {
        return new ResetDone(resets.use(request.token(), request.password()).name());
    }
}
