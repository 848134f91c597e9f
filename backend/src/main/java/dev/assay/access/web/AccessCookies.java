package dev.assay.access.web;

import dev.assay.access.Person;
import dev.assay.access.acts.Secrets;
import dev.assay.platform.proxy.Proxies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookies. Over https each is Secure and its name begins with {@code __Host-}, under which a browser takes none that a
 * neighbouring host or a page without https has set.
 */
@Singleton
final class AccessCookies {
    private static final String DEVICE = "assay_device_";
    private static final int DEVICE_NAME_DIGITS = 12;
    private static final Duration DEVICE_LASTS = Duration.ofDays(180);

    private final Proxies proxies;

    AccessCookies(Proxies proxies) {
        this.proxies = proxies;
    }

    Cookie session(HttpRequest<?> request, String token) {
        return cookie(request, SessionAuthentication.COOKIE, token).sameSite(SameSite.Lax);
    }

    Optional<String> sessionOf(HttpRequest<?> request) {
        return value(request, SessionAuthentication.COOKIE);
    }

    /** By it this browser is recognised at the next sign-in of the same person. It opens nothing. */
    Cookie device(HttpRequest<?> request, String name, String token) {
        return cookie(request, deviceName(name), token)
                .sameSite(SameSite.Strict)
                .maxAge(DEVICE_LASTS);
    }

    Optional<String> deviceOf(HttpRequest<?> request, String name) {
        return value(request, deviceName(name));
    }

    /** Each account has its own, so that people who share a browser do not share what recognises them. */
    private static String deviceName(String name) {
        return DEVICE + Secrets.hash("device:" + Person.key(name)).substring(0, DEVICE_NAME_DIGITS);
    }

    private Cookie cookie(HttpRequest<?> request, String name, String value) {
        boolean secure = proxies.asSent(request).secure();
        return Cookie.of(named(name, secure), value)
                .httpOnly(true)
                .secure(secure)
                .path("/");
    }

    private Optional<String> value(HttpRequest<?> request, String name) {
        return request.getCookies()
                .findCookie(named(name, proxies.asSent(request).secure()))
                .map(Cookie::getValue);
    }

    private static String named(String name, boolean secure) {
        return secure ? "__Host-" + name : name;
    }
}
