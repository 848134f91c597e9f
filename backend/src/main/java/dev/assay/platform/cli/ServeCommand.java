package dev.assay.platform.cli;

import dev.assay.platform.CannotStartException;
import dev.assay.platform.StartupNotice;
import dev.assay.platform.health.ServerReadiness;
import dev.assay.platform.proxy.TrustedProxies;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the application until it is stopped. Binds to this machine alone unless told otherwise. */
@Command(name = "serve", description = "Serves the application on http://localhost:8080 until it is stopped.")
public final class ServeCommand implements Callable<Integer> {
    private static final long LOOK_AGAIN_MILLIS = 500;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--demo", description = "Bring the seed case and marked demo accounts; on this machine only.")
    private boolean demo;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(names = "--host", paramLabel = "H", description = "Address to listen on; default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(names = "--data", paramLabel = "DIR", description = "Data directory; default: data, or data/demo.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Rules directory; default: rules inside the data directory.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESSES",
            split = ",",
            description = "Proxies in front whose X-Forwarded headers are believed, e.g. 127.0.0.1,10.0.0.0/8;"
                    + " default: $ASSAY_TRUSTED_PROXIES, or none.")
    private List<String> trustedProxies = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Listening listening = new Listening(host, port);
        listening.mustBePossible();
        if (demo && !listening.isLoopback()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--demo opens well-known accounts, so it refuses the address " + host
                            + ". Leave --host out, or leave --demo out.");
        }
        rules.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
            throw new ParameterException(
                    spec.commandLine(), "--rules " + folder + " is no directory. Name an existing rules directory.");
        });
        rules.filter(folder -> !Files.isReadable(folder)).ifPresent(folder -> {
            throw new CannotStartException(
                    "--rules " + folder + " cannot be read. Let the account that runs Assay read it,"
                            + " or name another rules directory.");
        });
        checkProxies();
        try (ApplicationContext context = ApplicationContext.builder()
                .mainClass(ServeCommand.class)
                .properties(properties())
                .banner(false)
                .build()) {
            start(context, listening);
            announce(context, listening);
            Thread.currentThread().join();
        }
        return ExitCode.OK;
    }

    private void checkProxies() {
        String environment = System.getenv().getOrDefault("ASSAY_TRUSTED_PROXIES", "");
        try {
            new TrustedProxies(trustedProxies.isEmpty() ? List.of(environment.split(",")) : trustedProxies);
        } catch (IllegalArgumentException unreadable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** Not by the framework's own way in, which writes a stack and ends the process where a start fails. */
    private static void start(ApplicationContext context, Listening listening) {
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stopping"));
        context.start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        try {
            server.start();
        } catch (RuntimeException failure) {
            Optional<CannotStartException> refusal = listening.refusal(failure);
            throw refusal.isPresent() ? refusal.get() : failure;
        }
    }

    private Map<String, Object> properties() {
        Path dataDirectory = data.orElse(demo ? Path.of("data", "demo") : Path.of("data"))
                .toAbsolutePath()
                .normalize();
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.port", port);
        properties.put("micronaut.server.host", host);
        properties.put("assay.demo", demo);
        if (!trustedProxies.isEmpty()) {
            properties.put("assay.trusted-proxies", trustedProxies);
        }
        properties.put("assay.data", dataDirectory.toString());
        properties.put(
                "assay.rules",
                rules.orElse(dataDirectory.resolve("rules"))
                        .toAbsolutePath()
                        .normalize()
                        .toString());
        return properties;
    }

    private void announce(ApplicationContext context, Listening listening) throws InterruptedException {
        String name = listening.isLoopback() ? "localhost" : host;
        String address =
                "http://" + name + ":" + context.getBean(EmbeddedServer.class).getPort();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Rules are read from " + context.getRequiredProperty("assay.rules", String.class) + ".");
        for (StartupNotice notice : context.getBeansOfType(StartupNotice.class)) {
            notice.atStart(address).ifPresent(out::println);
        }
        awaitReady(context.getBean(ServerReadiness.class), address, out);
        out.println("Assay is ready at " + address + (demo ? " (demo)" : ""));
        out.flush();
    }

    /** Says what is missing, once, and waits for it: a rulebook may be mended while the server runs. */
    private static void awaitReady(ServerReadiness readiness, String address, PrintWriter out)
            throws InterruptedException {
        Optional<String> missing = readiness.objection();
        if (missing.isEmpty()) {
            return;
        }
        out.println("Assay answers at " + address + " but is not ready: " + missing.get());
        out.flush();
        while (readiness.objection().isPresent()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }
}
