package dev.assay.testing;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx that speaks TLS with a certificate of its own, on a free port of this machine. */
public final class Nginx implements AutoCloseable {
    private static final String AROUND =
            """
            daemon off;
            worker_processes 1;
            pid FOLDER/nginx.pid;
            error_log stderr;
            events { worker_connections 128; }
            http {
                access_log off;
                client_body_temp_path FOLDER/body;
                proxy_temp_path FOLDER/proxy;
                fastcgi_temp_path FOLDER/fastcgi;
                uwsgi_temp_path FOLDER/uwsgi;
                scgi_temp_path FOLDER/scgi;
                SERVER
            }
            """;

    private final Process process;
    private final Path folder;
    private final int port;

    private Nginx(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    public static Optional<Path> executable() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * @param server a server block in which {@code PORT}, {@code CERTIFICATE} and {@code KEY} stand for what they say
     */
    public static Nginx start(Path folder, String server) throws IOException, InterruptedException {
        Path certificate = folder.resolve("cert.pem");
        Path key = folder.resolve("key.pem");
        run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                "/CN=assay.example",
                "-addext",
                "subjectAltName=DNS:assay.example",
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString()));
        int port = freePort();
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(
                configuration,
                AROUND.replace("SERVER", server)
                        .replace("PORT", Integer.toString(port))
                        .replace("CERTIFICATE", certificate.toString())
                        .replace("KEY", key.toString())
                        .replace("FOLDER", folder.toString()));
        Process process = new ProcessBuilder(
                        executable().orElseThrow().toString(), "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, folder, port);
        nginx.waitUntilOpen();
        return nginx;
    }

    public int port() {
        return port;
    }

    /** Trusts this nginx and nobody else. */
    public SSLContext trusted() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = new FileInputStream(folder.resolve("cert.pem").toFile())) {
            store.setCertificateEntry(
                    "nginx", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void waitUntilOpen() throws IOException, InterruptedException {
        for (int i = 0; i < 200 && process.isAlive(); i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 100);
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroyForcibly();
        throw new IOException("nginx did not open port " + port + "; what it said stands above.");
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
