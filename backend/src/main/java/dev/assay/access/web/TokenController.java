package dev.assay.access.web;

import dev.assay.access.TokenScope;
import dev.assay.access.WayIn;
import dev.assay.access.acts.PersonalTokens;
import dev.assay.access.acts.PersonalTokens.PersonalToken;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
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
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A person's own tokens. */
@Controller("/api/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "access")
final class TokenController {
    private final PersonalTokens tokens;

    TokenController(PersonalTokens tokens) {
        this.tokens = tokens;
    }

    /** @param days how long it is valid, 1–366 */
    record NewTokenRequest(String name, Set<@Nullable TokenScope> scopes, int days) {}

    record TokenView(String id, String name, List<TokenScope> scopes, Instant createdAt, Instant expiresAt) {
        static TokenView of(PersonalToken token) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    List.copyOf(new TreeSet<>(token.scopes())),
                    token.createdAt(),
                    token.expiresAt());
        }
    }

    /** @param secret what to send as {@code Authorization: Bearer …}; shown this once */
    record IssuedTokenView(TokenView token, String secret) {}

    /** Your own personal tokens, without their secrets. */
    @Get
    List<TokenView> listTokens(Authentication authentication) {
        return tokens.of(SignedIn.actor(authentication)).stream()
                .map(TokenView::of)
                .toList();
    }

    /** Makes a personal token and shows its secret, this once. It takes a session: a token makes no other. */
    @Post
    @Status(HttpStatus.CREATED)
    IssuedTokenView issueToken(@Body NewTokenRequest request, Authentication authentication) {
        return SignedIn.here(authentication, WayIn.TOKEN)
                .then(session -> scopes(request.scopes()))
                .then(scopes -> tokens.issue(SignedIn.actor(authentication), request.name(), scopes, request.days()))
                .map(issued -> new IssuedTokenView(TokenView.of(issued.token()), issued.secret()))
                .orThrow();
    }

    private static Outcome<Set<TokenScope>> scopes(Collection<@Nullable TokenScope> sent) {
        Set<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
        for (TokenScope scope : sent) {
            if (scope == null) {
                return Outcome.refused(
                        Refusal.invalid("/scopes", "A scope is missing: null is none.", "Name at least READ."));
            }
            scopes.add(scope);
        }
        return Outcome.done(scopes);
    }

    /** Deletes one of your tokens; it stops working at once. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void deleteToken(String id, Authentication authentication) {
        tokens.delete(SignedIn.actor(authentication), id).orThrow();
    }
}
