package dev.assay.access.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.WayIn;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.OpenSession;
import dev.assay.access.acts.OwnPassword;
import dev.assay.access.acts.PasswordResets;
import dev.assay.access.acts.Sessions;
import dev.assay.access.acts.SignIn;
import dev.assay.platform.proxy.Proxies;
import dev.assay.platform.refusal.Refusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** One's own account: who one is here, the password, the open sessions. */
@Controller("/api/account")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "access")
final class AccountController {
    private final Accounts accounts;
    private final OwnPassword password;
    private final PasswordResets resets;
    private final Sessions sessions;
    private final AccessCookies cookies;
    private final Proxies proxies;

    AccountController(
            Accounts accounts,
            OwnPassword password,
            PasswordResets resets,
            Sessions sessions,
            AccessCookies cookies,
            Proxies proxies) {
        this.accounts = accounts;
        this.password = password;
        this.resets = resets;
        this.sessions = sessions;
        this.cookies = cookies;
        this.proxies = proxies;
    }

    /**
     * @param current the present password
     * @param password the one from now on
     */
    record PasswordRequest(String current, String password) {
        @Override
        public String toString() {
            return "PasswordRequest[]";
        }
    }

    /** Your own account. */
    @Get
    AccountView readAccount(Authentication authentication) {
        Actor actor = SignedIn.actor(authentication);
        Person person = accounts.find(actor.personId())
                .orElseThrow(() -> Refusal.notFound("person", actor.personId()).asException());
        return new AccountView(
                person.id(),
                person.name(),
                List.copyOf(Role.codes(person.roles())),
                person.demo(),
                sessions.of(person.id(), SignedIn.session(authentication)).stream()
                        .map(each -> new AccountView.OwnSession(
                                each.startedAt(), each.seenAt(), each.expiresAt(), each.isThis()))
                        .toList(),
                resets.of(person.id()).stream()
                        .map(each ->
                                new AccountView.ResetView(each.by(), each.issuedAt(), each.usedAt(), each.isKnown()))
                        .toList());
    }

    /** Changes your password. Your other sessions and your personal tokens end; wrong present passwords count as failed sign-ins. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> changePassword(
            @Body PasswordRequest request, Authentication authentication, HttpRequest<?> http) {
        OpenSession session = SignedIn.here(authentication, WayIn.OWN_PASSWORD).orThrow();
        String name = session.person().name();
        SignIn.From from = new SignIn.From(proxies.asSent(http).network(), cookies.deviceOf(http, name));
        String device = password.change(session, request.current(), request.password(), from)
                .orThrow();
        return HttpResponse.<Void>noContent().cookie(cookies.device(http, name, device));
    }

    /** Ends your sessions elsewhere; this one goes on. */
    @Delete("/sessions")
    @Status(HttpStatus.NO_CONTENT)
    void endOtherSessions(Authentication authentication) {
        sessions.endOthers(
                SignedIn.here(authentication, WayIn.ONLY_THIS_SESSION).orThrow());
    }

    /** Says that you know of every reset of your password so far. */
    @Post("/resets/known")
    @Status(HttpStatus.NO_CONTENT)
    void knowResets(Authentication authentication) {
        SignedIn.here(authentication, WayIn.KNOWN_RESET).orThrow();
        resets.know(SignedIn.actor(authentication));
    }
}
