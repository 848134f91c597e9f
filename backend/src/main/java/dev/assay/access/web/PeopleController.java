package dev.assay.access.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.WayIn;
import dev.assay.access.acts.AccessEnding;
import dev.assay.access.acts.AccountChanges;
import dev.assay.access.acts.AccountNames;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.PasswordResets;
import dev.assay.platform.http.AnswerHeaders;
import dev.assay.platform.http.EntityTag;
import dev.assay.platform.paging.Page;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people who have accounts. */
@Controller("/api/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Role.Code.ADMIN)
@Tag(name = "access")
final class PeopleController {
    private final Accounts accounts;
    private final AccountNames names;
    private final AccountChanges changes;
    private final AccessEnding access;
    private final PasswordResets resets;

    PeopleController(
            Accounts accounts, AccountNames names, AccountChanges changes, AccessEnding access, PasswordResets resets) {
        this.accounts = accounts;
        this.names = names;
        this.changes = changes;
        this.access = access;
        this.resets = resets;
    }

    record NewPersonRequest(String name, String password, List<String> roles) {
        @Override
        public String toString() {
            return "NewPersonRequest[" + name + "]";
        }
    }

    /** @param active whether the account may be used */
    record RolesRequest(List<String> roles, boolean active) {}

    /** Everybody with an account. Anybody signed in may look, to choose members of a case. */
    @Get
    @Secured(SecurityRule.IS_AUTHENTICATED)
    Page<PersonView> listPeople(@QueryValue Optional<String> q) {
        String wanted = Person.key(q.orElse(""));
        Map<String, String> alike = names.lookAlikes();
        List<PersonView> people = accounts.all().stream()
                .filter(person -> Person.key(person.name()).contains(wanted))
                .map(person -> PersonView.of(person, Optional.ofNullable(alike.get(person.id()))))
                .toList();
        return new Page<>(people, Optional.empty(), people.size());
    }

    /** Makes an account. It takes a session: a token opens no other way in. */
    @Post
    @Status(HttpStatus.CREATED)
    PersonView createPerson(@Body NewPersonRequest request, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        return SignedIn.here(authentication, WayIn.ACCOUNT)
                .then(session -> roles(request.roles()))
                .then(roles -> accounts.create(actor.personId(), request.name(), request.password(), roles))
                .map(PersonView::of)
                .orThrow();
    }

    /**
     * Replaces the roles and says whether the account may be used; its sessions end, so that the change holds at once. Who loses a role
     * or is blocked loses their personal tokens too. A token gives no roles and unblocks nobody.
     */
    @Put("/{id}/roles")
    @AnswerHeaders(HttpHeaders.ETAG)
    HttpResponse<PersonView> changeRoles(
            String id,
            @Body RolesRequest request,
            @Parameter(required = true) @Header(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Person changed = EntityTag.required(ifMatch)
                .then(version -> roles(request.roles())
                        .then(roles -> changes.change(
                                actor, SignedIn.credential(authentication), id, version, roles, request.active())))
                .orThrow();
        return HttpResponse.ok(PersonView.of(changed)).header(HttpHeaders.ETAG, EntityTag.of(changed.version()));
    }

    /** Ends all access of the person: sessions, personal tokens and the link to reset the password. */
    @Delete("/{id}/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void endAccess(String id, Authentication authentication) {
        if (accounts.find(id).isEmpty()) {
            throw Refusal.notFound("person", id).asException();
        }
        access.endAll(SignedIn.actor(authentication).personId(), id);
    }

    /**
     * Where to choose a new password, once.
     *
     * @param token what stands behind the # of the address {@code /reset}; shown this once
     */
    record ResetLink(String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "ResetLink[" + expiresAt + "]";
        }
    }

    /** Makes the link by which the person chooses a new password, once and within 24 hours; they are told who made it. */
    @Post("/{id}/password-reset")
    @Status(HttpStatus.CREATED)
    ResetLink makeResetLink(String id, Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        return SignedIn.here(authentication, WayIn.RESET_LINK)
                .then(session -> resets.issue(actor, id))
                .map(link -> new ResetLink(link.token(), link.expiresAt()))
                .orThrow();
    }

    private static Outcome<Set<Role>> roles(List<String> codes) {
        try {
            return Outcome.done(Role.ofCodes(codes));
        } catch (IllegalArgumentException unknown) {
            return Outcome.refused(Refusal.invalid("/roles", String.valueOf(unknown.getMessage()), ""));
        }
    }
}
