package dev.assay.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.access.acts.PasswordLanes.Lane;
import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor.Answer;
import io.micronaut.context.RuntimeBeanDefinition;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who want a password compared")
class PasswordLanesTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    @DisplayName("from where somebody guesses wait for each other alone, and not for ever")
    void lanes() throws InterruptedException {
        PasswordLanes lanes = new PasswordLanes(SHORT);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Optional<Boolean>> slow =
                CompletableFuture.supplyAsync(() -> lanes.inTurn(Lane.GUESSING, () -> {
                    begun.countDown();
                    return waited(end);
                }));
        begun.await();
        assertThat(lanes.inTurn(Lane.GUESSING, () -> true)).isEmpty();
        assertThat(lanes.inTurn(Lane.STRANGERS, () -> true)).contains(true);
        assertThat(lanes.inTurn(Lane.KNOWN, () -> false)).contains(false);
        end.countDown();
        assertThat(slow.join()).contains(true);
        assertThat(lanes.inTurn(Lane.GUESSING, () -> true)).contains(true);
    }

    @Test
    @DisplayName(
            "and whose turn does not come have not tried: they are told when to come again, and nothing is counted")
    void putOff() {
        AtomicBoolean busy = new AtomicBoolean(true);
        try (TestServer server = TestServer.start(Map.of(), QuickPasswords.definition(), sometimes(busy))) {
            server.account("Ada", Role.EVALUATOR);
            for (int i = 0; i < 12; i++) {
                Answer answer = signIn(server, TestServer.PASSWORD);
                assertThat(answer.status()).isEqualTo(429);
                assertThat(answer.header("Retry-After")).isEqualTo("5");
            }
            busy.set(false);
            for (int i = 0; i < 4; i++) {
                assertThat(signIn(server, "wrong").status()).isEqualTo(401);
            }
            assertThat(signIn(server, TestServer.PASSWORD).status()).isEqualTo(200);
        }
    }

    private static Answer signIn(TestServer server, String password) {
        return server.visitor().post("/api/session", Map.of("name", "Ada", "password", password));
    }

    private static RuntimeBeanDefinition<?> sometimes(AtomicBoolean busy) {
        return RuntimeBeanDefinition.builder(PasswordLanes.class, () -> new PasswordLanes(SHORT) {
                    @Override
                    Optional<Boolean> inTurn(Lane lane, BooleanSupplier comparison) {
                        return busy.get() ? Optional.empty() : super.inTurn(lane, comparison);
                    }
                })
                .singleton(true)
                .replaces(PasswordLanes.class)
                .build();
    }

    private static boolean waited(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while holding a turn.", interrupted);
        }
    }
}
