package dev.assay.rulebook.cli;

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
import java.time.Duration;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The rulebook of a running server, asked over the same addresses as the browser asks it, so that whatever the server refuses there
 * it refuses here. Redirects are not followed: the token goes to the server that was named and to no other.
 */
final class RulesServer {
    private static final String ROOT = "/api/rulebook";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final CommandLine command;
    private final String address;
    private final String token;

    RulesServer(CommandLine command, String address, String token) {
        this.command = command;
        this.address = address;
        this.token = token;
    }

    /** What the server answered: a text that was asked for, or why it would not. */
    record Answer(int status, String body) {
        boolean isDone() {
            return status / 100 == 2;
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(
                        "The server answered with something else than JSON. Maybe another program answers there.",
                        notJson);
            }
        }

        /** Why not, in words. */
        String refusal() {
            String said = said();
            return switch (status) {
                case 403 -> "The server does not allow it: " + said;
                case 409 -> "The server refuses it as things are: " + said;
                default -> "The server refuses it (" + status + "): " + said;
            };
        }

        private String said() {
            try {
                JsonNode problem = JSON.readTree(body);
                String detail = problem.path("detail").asText();
                return detail.isBlank() ? problem.path("title").asText("without a reason.") : detail;
            } catch (JsonProcessingException notJson) {
                return "without a reason.";
            }
        }
    }

    String address() {
        return address;
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, String> body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(CanonicalJson.bytes(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + ROOT + path))
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
