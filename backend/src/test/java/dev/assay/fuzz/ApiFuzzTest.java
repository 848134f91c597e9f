package dev.assay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testing.TestServer;
import dev.assay.testing.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is sent to the interface")
class ApiFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1500);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_201L);
    private static final int MOST_SHRINKING = 200;
    private static final int SPARE_EVERY = 60;
    /** Longer than this is a hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final KnownIds known = new KnownIds();
    private TestServer server;
    private FuzzWorld world;

    /** Properties that name the database; none for an H2 file. */
    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeEach
    void start() throws IOException {
        server = TestServer.start(database());
        world = new FuzzWorld(server, known);
        world.furnish();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("is answered, and no answer is a failure of the server")
    void neverFails() throws IOException {
        ApiFuzzer fuzzer = new ApiFuzzer(ApiOperations.read(), known, new Random(SEED));
        Instant start = Instant.now();
        int failed = 0;
        for (int n = 0; n < REQUESTS; n++) {
            FuzzRequest request = fuzzer.next(world);
            int status = status(request);
            answers.merge(status == 0 ? "no answer" : status / 100 + "xx", 1, Integer::sum);
            if (isFailure(status)) {
                failed++;
                failures.computeIfAbsent(request.operation(), name -> status + " " + smallest(request));
            }
            if (n % SPARE_EVERY == 0) {
                world.spare(n);
            }
        }
        System.out.printf(
                "%s, seed %d: %d requests in %d s, %s, 5xx or no answer = %d%n",
                getClass().getSimpleName(),
                SEED,
                REQUESTS,
                Duration.between(start, Instant.now()).toSeconds(),
                answers,
                failed);
        assertThat(failures.values()).as("seed %d", SEED).isEmpty();
        assertThat(answers.getOrDefault("2xx", 0))
                .as("what is done, not only refused: %s", answers)
                .isGreaterThan(REQUESTS / 10);
    }

    /** 0 where no answer came. A kept connection may be closed just as it is used again; then not a byte comes, and it is asked once more. */
    private int status(FuzzRequest request) {
        try {
            return answered(request);
        } catch (UncheckedIOException noAnswer) {
            System.out.println("No answer to " + request.method() + " " + request.path() + ": " + noAnswer.getCause());
            boolean wasClosed = String.valueOf(noAnswer.getCause()).contains("received no bytes");
            return wasClosed ? statusAgain(request) : 0;
        }
    }

    private int statusAgain(FuzzRequest request) {
        try {
            return answered(request);
        } catch (UncheckedIOException noAnswer) {
            System.out.println("Nor the second time: " + noAnswer.getCause());
            return 0;
        }
    }

    private int answered(FuzzRequest request) {
        Answer answer = world.visitor(request.who())
                .send(request.method(), request.target(), request.body(), request.headers(), PATIENCE);
        if (answer.status() == 401) {
            world.comeBack(request.who());
        }
        world.learn(request.path(), answer);
        return answer.status();
    }

    private static boolean isFailure(int status) {
        return status == 0 || status >= 500;
    }

    /** Takes away one thing after the other as long as it still fails. */
    private FuzzRequest smallest(FuzzRequest failing) {
        FuzzRequest smallest = failing;
        int tries = 0;
        List<FuzzRequest> candidates = new ArrayList<>(smallest.smaller());
        while (!candidates.isEmpty() && tries++ < MOST_SHRINKING) {
            FuzzRequest candidate = candidates.remove(0);
            if (isFailure(status(candidate))) {
                smallest = candidate;
                candidates = new ArrayList<>(smallest.smaller());
            }
        }
        return smallest;
    }
}
