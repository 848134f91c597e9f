package dev.assay.access.web;

import dev.assay.access.Role;
import dev.assay.access.TokenScope;
import dev.assay.access.acts.PersonalTokens;
import dev.assay.access.acts.PersonalTokens.Bearer;
import dev.assay.access.acts.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Finds out who asks: by the session cookie, or by a personal token in the Authorization header. */
@Singleton
public final class SessionAuthentication implements AuthenticationFetcher<HttpRequest<?>> {
    /** Over https with {@code __Host-} before it. */
    public static final String COOKIE = "assay_session";

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final PersonalTokens tokens;
    private final AccessCookies cookies;
    private final Scheduler blocking;

    SessionAuthentication(
            Sessions sessions,
            PersonalTokens tokens,
            AccessCookies cookies,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.cookies = cookies;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (OpenRoutes.isForAll(request)) {
            // Pages and the health answer are the same for everybody, and must stand while the database is away.
            return Mono.empty();
        }
        return Mono.fromSupplier(again(request)).subscribeOn(blocking).flatMap(Mono::justOrEmpty);
    }

    /** Who sent this request, looked up anew each time it is asked; empty once the session or the token has ended. */
    Supplier<Optional<Authentication>> again(HttpRequest<?> request) {
        Optional<String> bearer = request.getHeaders()
                .getAuthorization()
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).trim());
        if (bearer.isPresent()) {
            return () -> tokens.find(bearer.get()).map(SessionAuthentication::authentication);
        }
        Optional<String> session = cookies.sessionOf(request);
        return () -> session.flatMap(sessions::find).map(SignedIn::bySession);
    }

    private static Authentication authentication(Bearer bearer) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(bearer.person().roles());
        if (!bearer.scopes().contains(TokenScope.ADMINISTER)) {
            roles.remove(Role.ADMIN);
        }
        return SignedIn.byToken(bearer.person(), roles, bearer.scopes());
    }
}
