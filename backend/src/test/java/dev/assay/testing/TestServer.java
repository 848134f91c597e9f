package dev.assay.testing;

import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.OpenSession;
import dev.assay.access.acts.QuickPasswords;
import dev.assay.access.acts.Sessions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The real application on a free port, with a database that nobody else uses. */
public final class TestServer implements AutoCloseable {
    public static final String PASSWORD = "seven green lanterns";

    private final EmbeddedServer server;

    private TestServer(EmbeddedServer server) {
        this.server = server;
    }

    /** On an H2 file in a directory of its own. */
    public static TestServer start(Map<String, Object> properties) {
        return start(properties, QuickPasswords.definition());
    }

    /**
     * The same with other things in the place of the server's own.
     *
     * @param instead such as a clock; passwords that are quick to hash, where they are not what is tested
     */
    public static TestServer start(Map<String, Object> properties, RuntimeBeanDefinition<?>... instead) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putIfAbsent("micronaut.server.port", -1);
        all.computeIfAbsent("assay.data", name -> temporaryDirectory().toString());
        // Answers come from the interpreter before Drools is built, and are the same: tests of the engines have stores
        // of their own.
        all.putIfAbsent("assay.rules-quiet", "60s");
        return new TestServer(ApplicationContext.builder()
                .properties(all)
                .beanDefinitions(instead)
                .run(EmbeddedServer.class));
    }

    public static TestServer start() {
        return start(Map.of());
    }

    private static Path temporaryDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
            return Files.createTempDirectory(target, "data-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://localhost:" + server.getPort();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return server.getApplicationContext().getBeansOfType(type);
    }

    /** Makes an account without going through the pages. */
    public Person account(String name, Role... roles) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(Set.of(roles));
        return bean(Accounts.class).create("system", name, PASSWORD, held).orThrow();
    }

    /** Somebody who has made an account and signed in. */
    public Visitor signedIn(String name, Role... roles) {
        account(name, roles);
        return visitor().signIn(name, PASSWORD);
    }

    /** Opens a session without asking for the password. */
    public OpenSession session(String name) {
        Person person = bean(Accounts.class).all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return bean(Sessions.class).open(person);
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who visits a server that was started otherwise. */
    public static Visitor visitorOf(String address) {
        return new Visitor(address);
    }

    @Override
    public void close() {
        server.close();
    }
}
