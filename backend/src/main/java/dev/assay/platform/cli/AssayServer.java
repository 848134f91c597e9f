package dev.assay.platform.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.platform.json.CanonicalJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A running server, asked over the same addresses as the browser asks it, so that whatever the server refuses there it refuses here.
 * Redirects are not followed: the token goes to the server that was named and to no other.
 */
public final class AssayServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A large file is sent over a slow line, read and compared before the answer comes. */
    private static final Duration PATIENCE_WITH_FILES = Duration.ofMinutes(15);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final CommandLine command;
    private final String address;
    private final String token;
    private final String root;

    /**
     * @param address checked already, see {@link ServerAddress}
     * @param root what the paths that are asked for start with, such as {@code /api/rulebook}
     */
    public AssayServer(CommandLine command, String address, String token, String root) {
        this.command = command;
        this.address = address;
        this.token = token;
        this.root = root;
    }

    /** What the server answered: a text that was asked for, or why it would not. */
    public record Answer(int status, String body) {
        public boolean isDone() {
            return status / 100 == 2;
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(
                        "The server answered with something else than JSON. Maybe another program answers there.",
                        notJson);
            }
        }

        /** Why not, in words. */
        public String refusal() {
            String said = said();
            return switch (status) {
                case 403 -> "The server does not allow it: " + said;
                case 409 -> "The server refuses it as things are: " + said;
                default -> "The server refuses it (" + status + "): " + said;
            };
        }

        /** The problem document; without members where the server sent none. */
        public JsonNode problem() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                return JSON.createObjectNode();
            }
        }

        private String said() {
            String detail = problem().path("detail").asText();
            return detail.isBlank() ? problem().path("title").asText("without a reason.") : detail;
        }
    }

    public String address() {
        return address;
    }

    public Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, String> body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(CanonicalJson.bytes(body))));
    }

    /**
     * Sends one file as a form does, from the disk as it goes.
     *
     * @param name how the server calls it; without quotation marks and control characters
     */
    public Answer upload(String path, Path file, String name) throws IOException {
        String boundary = "assay-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .timeout(PATIENCE_WITH_FILES)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + root + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json, */*")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofString());
        } catch (ConnectException | HttpTimeoutException away) {
            throw new IOException(
                    "No server answers at " + address + ". Start it with assay serve, or name another: --server URL.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for the server; what was asked of it may still happen.");
        }
        if (response.statusCode() == 401) {
            throw new ParameterException(
                    command,
                    "The server at " + address + " does not know this token. It may have ended: make a new one on your"
                            + " account's page, with leave to write.");
        }
        return new Answer(response.statusCode(), response.body());
    }
}
