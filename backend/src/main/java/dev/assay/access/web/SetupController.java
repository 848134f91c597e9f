package dev.assay.access.web;

import dev.assay.access.Person;
import dev.assay.access.acts.SetupLinks;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Follows the one-time link of the first start. */
@Controller("/api/setup")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "access")
final class SetupController {
    private final SetupLinks links;

    SetupController(SetupLinks links) {
        this.links = links;
    }

    /** @param token what stands behind the # of the printed link */
    record SetupRequest(String token, String name, String password) {
        @Override
        public String toString() {
            return "SetupRequest[" + name + "]";
        }
    }

    /** Makes the first administrator and uses the link up. */
    @Post
    @Status(HttpStatus.CREATED)
    PersonView setUp(@Body SetupRequest request) {
        Person person = links.use(request.token(), request.name(), request.password());
        return PersonView.of(person);
    }
}
