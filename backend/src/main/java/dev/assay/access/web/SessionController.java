package dev.assay.access.web;

import dev.assay.access.Actor;
import dev.assay.access.Role;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.DemoAccounts;
import dev.assay.access.acts.OpenSession;
import dev.assay.access.acts.PasswordResets;
import dev.assay.access.acts.Secrets;
import dev.assay.access.acts.Sessions;
import dev.assay.access.acts.SignIn;
import dev.assay.platform.proxy.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Controller("/api/session")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "access")
final class SessionController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final DemoAccounts demo;
    private final PasswordResets resets;
    private final AccessCookies cookies;
    private final Proxies proxies;

    SessionController(
            SignIn signIn,
            Sessions sessions,
            Accounts accounts,
            DemoAccounts demo,
            PasswordResets resets,
            AccessCookies cookies,
            Proxies proxies) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.demo = demo;
        this.resets = resets;
        this.cookies = cookies;
        this.proxies = proxies;
    }

    /** What a person signs in with. */
    record SignInRequest(String name, String password) {
        @Override
        public String toString() {
            return "SignInRequest[" + name + "]";
        }
    }

    /** Who is signed in, if anybody. */
    @Get
    SessionView currentSession(@Nullable Authentication authentication) {
        if (authentication == null) {
            return nobody();
        }
        Actor actor = SignedIn.actor(authentication);
        String csrfToken = SignedIn.session(authentication)
                .map(session -> Secrets.csrfToken(session.token()))
                .orElse("");
        return somebody(actor.personId(), actor.name(), List.copyOf(Role.codes(actor.roles())), csrfToken);
    }

    /** Signs in and sets the session cookie, and one by which this browser is recognised at the next sign-in. */
    @Post
    HttpResponse<SessionView> signIn(@Body SignInRequest request, HttpRequest<?> http) {
        SignIn.From from = new SignIn.From(proxies.asSent(http).network(), cookies.deviceOf(http, request.name()));
        SignIn.Opened opened =
                signIn.open(request.name(), request.password(), from).orThrow();
        OpenSession session = opened.session();
        return HttpResponse.ok(somebody(
                        session.person().id(),
                        session.person().name(),
                        List.copyOf(Role.codes(session.person().roles())),
                        Secrets.csrfToken(session.token())))
                .cookie(cookies.session(http, session.token()))
                .cookie(cookies.device(http, request.name(), opened.device()));
    }

    /** Signs out: the session ends on the server, the cookie is taken back. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> signOut(@Nullable Authentication authentication, HttpRequest<?> http) {
        Optional.ofNullable(authentication).flatMap(SignedIn::session).ifPresent(sessions::end);
        return HttpResponse.<Void>noContent().cookie(cookies.session(http, "").maxAge(Duration.ZERO));
    }

    private SessionView nobody() {
        return new SessionView(
                false, Optional.empty(), "", demo.areOpen(), demoSignIn(), accounts.nobodyYet(), Optional.empty());
    }

    private SessionView somebody(String id, String name, List<String> roles, String csrfToken) {
        return new SessionView(
                true,
                Optional.of(new SessionView.SignedInPerson(id, name, roles)),
                csrfToken,
                demo.areOpen(),
                demoSignIn(),
                false,
                unknownReset(id));
    }

    /** What nobody has said yet that they know of. */
    private Optional<AccountView.ResetView> unknownReset(String personId) {
        return resets.of(personId).stream()
                .filter(reset -> !reset.isKnown())
                .findFirst()
                .map(reset -> new AccountView.ResetView(reset.by(), reset.issuedAt(), reset.usedAt(), false));
    }

    private Optional<SessionView.DemoSignIn> demoSignIn() {
        return demo.areOpen()
                ? Optional.of(new SessionView.DemoSignIn(DemoAccounts.PASSWORD, demoAccounts()))
                : Optional.empty();
    }

    private static List<SessionView.DemoAccount> demoAccounts() {
        return DemoAccounts.roles().entrySet().stream()
                .map(account -> new SessionView.DemoAccount(
                        account.getKey(), account.getValue().code()))
                .toList();
    }
}
