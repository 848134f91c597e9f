package dev.assay.rulebook.web;

import dev.assay.access.Role;
import dev.assay.access.web.SignedIn;
import dev.assay.platform.refusal.Refusal;
import dev.assay.rulebook.acts.Editors;
import dev.assay.rulebook.acts.Editors.Doing;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Two officers in one file see each other. */
@Controller("/api/rulebook/editors")
@Secured(Role.Code.COMPLIANCE_AUTHOR)
@Tag(name = "rulebook")
final class EditorsController {
    private static final int LONGEST = 300;

    private final Editors editors;

    EditorsController(Editors editors) {
        this.editors = editors;
    }

    /** @param doing reading, typing or left */
    record EditorRequest(String path, String doing) {}

    /** @param typing whether they hold something that is not saved */
    record EditorView(String name, boolean typing) {}

    /** Who else has the file open. */
    record EditorsView(List<EditorView> others) {}

    /** Says what the sender does in a file, now and then anew, and hears who else is there. */
    @Put
    EditorsView noteEditor(@Body EditorRequest request, Authentication authentication) {
        Doing doing = Stream.of(Doing.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(request.doing()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                                "/doing",
                                "`" + request.doing() + "` is nothing to do.",
                                "Write reading, typing or left.")
                        .asException());
        if (request.path().length() > LONGEST) {
            throw Refusal.invalid("/path", "The path is too long.", "Name a rule file.")
                    .asException();
        }
        return new EditorsView(editors.note(SignedIn.actor(authentication), request.path(), doing).stream()
                .map(each -> new EditorView(each.name(), each.typing()))
                .toList());
    }
}
