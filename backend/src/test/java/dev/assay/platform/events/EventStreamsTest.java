package dev.assay.platform.events;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.assay.access.Role;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("Event streams")
class EventStreamsTest {
    private static final int PAGES = 8;
    private static final int VISITS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"case", "rulebook"})
    @DisplayName("leave nothing in the log when pages close while news is on its way")
    void closedPages(String kind) {
        try (TestServer server = TestServer.start()) {
            Visitor lead = server.signedIn("Lea", Role.PROCUREMENT_LEAD, Role.COMPLIANCE_AUTHOR);
            String id = lead.post("/api/cases", Map.of("title", "Open and shut"))
                    .header("Location")
                    .replaceFirst(".*/", "");
            boolean isCase = kind.equals("case");
            Page page = new Page(
                    URI.create(server.address()),
                    lead.cookie(),
                    isCase ? "/api/cases/" + id + "/events" : "/api/rulebook/events");
            List<ILoggingEvent> logged =
                    whileLogging(() -> page.closeOften(server.bean(EventHub.class), isCase ? "case:" + id : kind));
            assertThat(page.heard)
                    .as("pages that heard news before they closed")
                    .hasPositiveValue();
            assertThat(logged).as("what the server logged meanwhile").isEmpty();
        }
    }

    private static List<ILoggingEvent> whileLogging(Runnable work) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        try {
            work.run();
        } finally {
            root.detachAppender(appender);
        }
        return Stream.of(appender.list.toArray(ILoggingEvent[]::new))
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }

    /** A page that opens a stream, reads the beginning and goes away, again and again. */
    private static final class Page {
        private final URI server;
        private final String request;
        final AtomicInteger heard = new AtomicInteger();

        Page(URI server, String cookie, String path) {
            this.server = server;
            request = "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: " + cookie
                    + "\r\nAccept: text/event-stream\r\n\r\n";
        }

        void closeOften(EventHub hub, String topic) {
            AtomicBoolean closing = new AtomicBoolean(true);
            CompletableFuture<Void> news = CompletableFuture.runAsync(() -> {
                while (closing.get()) {
                    hub.publish(topic, "changed", Map.of());
                    // No faster than the pages can be told: a backlog ends a stream for another reason.
                    LockSupport.parkNanos(100_000);
                }
            });
            try {
                CompletableFuture.allOf(IntStream.range(0, PAGES)
                                .mapToObj(page -> CompletableFuture.runAsync(this::visits))
                                .toArray(CompletableFuture[]::new))
                        .join();
            } finally {
                closing.set(false);
                news.join();
            }
        }

        private void visits() {
            for (int visit = 0; visit < VISITS; visit++) {
                try (Socket socket = new Socket(server.getHost(), server.getPort())) {
                    socket.setSoTimeout(20_000);
                    socket.getOutputStream().write(request.getBytes(US_ASCII));
                    String begin = new String(socket.getInputStream().readNBytes(4_000), US_ASCII);
                    heard.addAndGet(begin.contains("event: changed") ? 1 : 0);
                    // Unread bytes make the end abrupt, as when a page is left.
                    socket.setSoLinger(visit % 2 == 0, 0);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }
}
