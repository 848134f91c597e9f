package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The limits of failed sign-ins")
class SignInLimitsTest {
    private static final Instant START = Instant.parse("2026-05-09T00:00:00Z");

    @ParameterizedTest(name = "{0} wrong: {1} s")
    @CsvSource({"0, 0", "4, 0", "5, 10", "6, 20", "7, 40", "11, 640", "12, 900", "1000000, 900"})
    @DisplayName("let a person mistype five times, then make the next try wait, ever longer up to a quarter of an hour")
    void growing(int failures, int seconds) {
        assertThat(SignInLimits.NAME_FROM_NETWORK.delay().after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    /** The figures of docs/decisions/0031. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NAME_FROM_NETWORK, 106, 96",
        "NAME_FROM_GUESSING_NETWORK, 31, 24",
        "NAME, 121, 96",
        "NAME_ON_DEVICE, 106, 96",
    })
    @DisplayName(
            "leave somebody who never tires about a hundred guesses a day at one name, however the pauses are chosen")
    void guessesADay(SignInLimits limit, int firstDay, int everyOtherDay) {
        int tirelessly = guesses(limit, 0, Duration.ofDays(1));
        assertThat(tirelessly).isEqualTo(firstDay);
        assertThat(guesses(limit, 0, Duration.ofDays(11)) - tirelessly).isEqualTo(10 * everyOtherDay);
        for (int pauseAfter = 1; pauseAfter <= limit.delay().most(); pauseAfter++) {
            assertThat(guesses(limit, pauseAfter, Duration.ofDays(11)))
                    .as("pausing after each %d until they are forgotten", pauseAfter)
                    .isLessThanOrEqualTo(firstDay + 10 * everyOtherDay);
        }
    }

    /** Guesses as soon as may be; after every so many it waits until all is forgotten, and after none it never does. */
    private static int guesses(SignInLimits limit, int pauseAfter, Duration span) {
        GrowingDelay delay = limit.delay();
        Failures failures = Failures.none(START);
        Instant now = START;
        int guesses = 0;
        while (now.isBefore(START.plus(span))) {
            failures = failures.faded(delay, now).oneMore(delay, now);
            guesses++;
            now = pauseAfter > 0 && guesses % pauseAfter == 0 ? failures.forgotten(delay) : failures.openFrom();
        }
        return guesses;
    }

    @Test
    @DisplayName("forget one wrong password an hour, and the whole of an attack within a day")
    void fading() {
        GrowingDelay delay = SignInLimits.NAME_FROM_NETWORK.delay();
        Failures many = Failures.none(START);
        for (int i = 0; i < 500; i++) {
            many = many.oneMore(delay, START);
        }
        assertThat(many.count()).isEqualTo(24);
        assertThat(many.faded(delay, START.plus(Duration.ofMinutes(59))).count())
                .isEqualTo(24);
        assertThat(many.faded(delay, START.plus(Duration.ofMinutes(150))).count())
                .isEqualTo(22);
        assertThat(many.faded(delay, START.plus(Duration.ofHours(24))).count()).isZero();
        assertThat(many.forgotten(delay)).isEqualTo(START.plus(Duration.ofHours(24)));
        assertThat(many.wait(START)).isEqualTo(Duration.ofMinutes(15));
        assertThat(many.wait(START.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    @DisplayName("fade on while one more comes in, so that few wrong passwords a day never add up")
    void fewADay() {
        GrowingDelay delay = SignInLimits.NAME.delay();
        Failures failures = Failures.none(START);
        for (int hour = 0; hour < 24 * 365; hour++) {
            Instant now = START.plus(Duration.ofHours(hour));
            failures = failures.faded(delay, now).oneMore(delay, now);
        }
        assertThat(failures.count()).isEqualTo(1);
    }
}
