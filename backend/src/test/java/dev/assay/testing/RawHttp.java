package dev.assay.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/** A client that sends what no well-bred one does, byte by byte, and writes all it has before it reads. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 20_000;

    private final URI address;

    public RawHttp(String address) {
        this.address = URI.create(address);
    }

    /**
     * What came back until the server closed.
     *
     * @param status 0 where nothing came
     */
    public record Reply(int status, String whole) {
        public String body() {
            return whole.substring(whole.indexOf("\r\n\r\n") + 4);
        }
    }

    /** One request without a body; the target is written as it is, in UTF-8. */
    public Reply ask(String method, String target, String... headers) {
        return exchange(out -> out.write(head(method, target, headers)));
    }

    /**
     * A body in parts of one size.
     *
     * @param part the n-th part, as it goes over the wire
     */
    public Reply pour(byte[] head, int parts, IntFunction<byte[]> part, byte[] end) {
        return exchange(out -> {
            out.write(head);
            for (int n = 0; n < parts; n++) {
                out.write(part.apply(n));
            }
            out.write(end);
        });
    }

    /** The head of a request that asks for the connection to be kept, unless a header says otherwise. */
    public static byte[] head(String method, String target, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Sending {
        void to(OutputStream out) throws IOException;
    }

    private Reply exchange(Sending sending) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            sending.to(socket.getOutputStream());
            return reply(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException("The connection broke before the answer.", failure);
        }
    }

    private static Reply reply(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        String whole = bytes.toString(StandardCharsets.UTF_8);
        return new Reply(whole.isEmpty() ? 0 : Integer.parseInt(whole.split(" ", 3)[1]), whole);
    }
}
