package dev.assay.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.net.SocketFactory;

/** A client that chooses from which of this machine's addresses it comes, 127.0.0.1 to 127.255.255.254, and writes any header. */
public final class RawClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SocketFactory sockets;
    private final int port;
    private final String host;

    /** @param host what it asks for in the header Host */
    public RawClient(SocketFactory sockets, int port, String host) {
        this.sockets = sockets;
        this.port = port;
        this.host = host;
    }

    /** @param head the status line and the headers, a line each */
    public record Reply(int status, List<String> head, String body) {
        public JsonNode json() throws IOException {
            return JSON.readTree(body);
        }

        /** Every value of a header. */
        public List<String> headers(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    public Reply send(String from, String method, String path, Map<String, String> headers, Object body)
            throws IOException {
        try (Socket socket = open(from, method, path, headers, JSON.writeValueAsString(body))) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            List<String> head = answer.substring(0, end).lines().toList();
            return new Reply(Integer.parseInt(head.get(0).split(" ")[1]), head, answer.substring(end + 4));
        }
    }

    /** The lines of an answer that has no end, up to the first that contains the text. */
    public String firstLine(String from, String path, Map<String, String> headers, String text) throws IOException {
        try (Socket socket = open(from, "GET", path, headers, "");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.setSoTimeout(10_000);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(text)) {
                    return line;
                }
            }
            throw new IOException("The answer ended without `" + text + "`.");
        }
    }

    private Socket open(String from, String method, String path, Map<String, String> headers, String body)
            throws IOException {
        // HTTP/1.0: the answer ends with the connection and is not cut into chunks.
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.0\r\nHost: " + host + "\r\n");
        headers.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.append("Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n");
        Socket socket = sockets.createSocket("127.0.0.1", port, InetAddress.getByName(from), 0);
        socket.setSoTimeout(60_000);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return socket;
    }
}
