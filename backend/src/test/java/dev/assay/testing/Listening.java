package dev.assay.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Somebody who has a stream of events open. */
public final class Listening implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private final CompletableFuture<Void> end;

    /** Opens the stream, as whoever these headers say, and waits until it is open. */
    public Listening(String address, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        answer = HTTP.send(request.build(), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The stream answered " + answer.statusCode() + ".");
        }
        end = CompletableFuture.runAsync(() -> answer.body().forEach(lines::add));
    }

    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        answer.body().close();
    }

    /** What came so far, line by line. */
    public List<String> lines() {
        return lines;
    }

    /** Whether the stream ends within this time. */
    public boolean endsWithin(Duration most) throws InterruptedException, ExecutionException {
        try {
            end.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillOpen) {
            return false;
        }
    }

    /** Whether a line with this text comes within some seconds. */
    public boolean hears(String text) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (lines.stream().anyMatch(line -> line.contains(text))) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
