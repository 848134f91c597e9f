package dev.assay.platform.proxy;

import io.micronaut.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The headers in which the trusted proxies hand on what they took. A proxy writes one kind and lets the other one pass as the sender
 * wrote it, so that exactly one kind may be read.
 */
enum ForwardedBy {
    /** {@code X-Forwarded-For}, {@code -Proto}, {@code -Host}: lists to whose right end each proxy adds its own word. */
    X_FORWARDED {
        @Override
        List<Hop> hops(HttpHeaders headers) {
            List<String> from = listed(headers, "X-Forwarded-For");
            List<String> schemes = listed(headers, "X-Forwarded-Proto");
            List<String> hosts = listed(headers, "X-Forwarded-Host");
            int length = Math.min(MOST_HOPS, Math.max(from.size(), Math.max(schemes.size(), hosts.size())));
            List<Hop> hops = new ArrayList<>();
            for (int back = 1; back <= length; back++) {
                hops.add(new Hop(fromRight(from, back), fromRight(schemes, back), fromRight(hosts, back)));
            }
            return hops;
        }
    },
    /** {@code Forwarded} (RFC 7239). */
    FORWARDED {
        @Override
        List<Hop> hops(HttpHeaders headers) {
            return ForwardedHeader.hops(String.join(",", headers.getAll("Forwarded")), MOST_HOPS);
        }
    };

    private static final int MOST_HOPS = 32;

    /** What the proxies say, the one nearest to us first. */
    abstract List<Hop> hops(HttpHeaders headers);

    /** @throws IllegalArgumentException for another word, with a sentence for whoever wrote it */
    static ForwardedBy named(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "x-forwarded" -> X_FORWARDED;
            case "forwarded" -> FORWARDED;
            default ->
                throw new IllegalArgumentException(
                        "assay.forwarded-by is `" + word + "`. Write x-forwarded or forwarded.");
        };
    }

    private static List<String> listed(HttpHeaders headers, String name) {
        List<String> lines = headers.getAll(name);
        return lines.isEmpty() ? List.of() : List.of(String.join(",", lines).split(",", -1));
    }

    private static String fromRight(List<String> list, int back) {
        return back > list.size() ? "" : list.get(list.size() - back);
    }
}
