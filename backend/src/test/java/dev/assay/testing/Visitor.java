package dev.assay.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.access.acts.OpenSession;
import dev.assay.access.acts.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody with a browser: keeps the session cookie and sends the CSRF token with what writes. */
public final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private String cookie = "";
    private String csrfToken = "";
    private String personId = "";

    Visitor(String address) {
        this.address = address;
    }

    /** An answer with its body as text and, where it is JSON, as a tree. */
    public record Answer(int status, String body, java.net.http.HttpHeaders headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError("Not JSON: " + body, unreadable);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public Visitor signIn(String name, String password) {
        Answer answer = post("/api/session", Map.of("name", name, "password", password));
        if (answer.status() != 200) {
            throw new AssertionError("Sign-in answered " + answer.status() + ": " + answer.body());
        }
        cookie = answer.header("Set-Cookie").split(";")[0];
        csrfToken = answer.json().get("csrfToken").asText();
        personId = answer.json().get("person").get("id").asText();
        return this;
    }

    public String personId() {
        return personId;
    }

    public String csrfToken() {
        return csrfToken;
    }

    public String cookie() {
        return cookie;
    }

    /** Somebody whose session was opened for them. */
    public Visitor at(OpenSession session) {
        cookie = "assay_session=" + session.token();
        csrfToken = Secrets.csrfToken(session.token());
        personId = session.person().id();
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, json(body), headers);
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send("PUT", path, json(body), ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch));
    }

    public Answer delete(String path, String ifMatch) {
        return send("DELETE", path, "", ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch));
    }

    /** Any request; a header given here replaces the one that would be sent, an empty one leaves it out. */
    public Answer send(String method, String path, String body, Map<String, String> headers) {
        try {
            HttpResponse<String> answer = HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** A body that is sent as JSON and need be no text. */
    public Answer sendBytes(String method, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(request(method, path, "", Map.of()), (header, value) -> true)
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Any bytes to any address, with an end to patience; of an event stream, which has no end, the head alone. */
    public Answer send(String method, String path, byte[] body, Map<String, String> headers, Duration patience) {
        HttpRequest request = HttpRequest.newBuilder(request(method, path, "", headers), (header, value) -> true)
                .timeout(patience)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                boolean endless =
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                String text = endless ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), text, answer.headers());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** A file's bytes. */
    public byte[] download(String path) {
        try {
            return HTTP.send(request("GET", path, "", Map.of()), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Sends one file as a form does. */
    public Answer upload(String path, String name, byte[] content) {
        String start = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        request("POST", path, "", Map.of("Content-Type", "")), (header, value) -> true)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--part--\r\n")));
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** The status alone; the body is not waited for, since an event stream's has no end. */
    public int status(String method, String path, String body, Map<String, String> headers) {
        try {
            HttpResponse<InputStream> answer =
                    HTTP.send(request(method, path, body, headers), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** The same person, still signed in, after the server came back at another address. */
    public Visitor movedTo(String other) {
        Visitor moved = new Visitor(other);
        moved.cookie = cookie;
        moved.csrfToken = csrfToken;
        moved.personId = personId;
        return moved;
    }

    private HttpRequest request(String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", "application/json, application/problem+json, */*");
        all.put("Content-Type", "application/json");
        all.put("Cookie", cookie);
        all.put("X-CSRF-Token", csrfToken);
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return request.build();
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while waiting for an answer.", interrupted);
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError("Cannot be written as JSON: " + body, unwritable);
        }
    }
}
