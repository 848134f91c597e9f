package dev.assay.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusalKind;
import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("The log of refusals")
class ProblemResponsesTest {

    private static ILoggingEvent logged(Refusal refusal) {
        Logger log = (Logger) LoggerFactory.getLogger(ProblemResponses.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        log.addAppender(seen);
        try {
            int status = new ProblemResponses()
                    .answer(HttpRequest.GET("/api/rulebook/files/small/rules.csv"), refusal)
                    .code();
            assertThat(status).isEqualTo(ProblemStatus.of(refusal.type()).getCode());
        } finally {
            log.detachAppender(seen);
        }
        assertThat(seen.list).hasSize(1);
        return seen.list.get(0);
    }

    @Test
    @DisplayName("tells a rules folder that is away as a warning with its reason, and a failure of ours as an error")
    void levels() {
        ILoggingEvent away = logged(Refusal.of(RefusalKind.UNAVAILABLE, "The rules folder was away for a moment."));
        assertThat(away.getLevel()).isEqualTo(Level.WARN);
        assertThat(away.getFormattedMessage()).endsWith("The rules folder was away for a moment.");
        assertThat(logged(Refusal.of(RefusalKind.FAILED, "Something went wrong."))
                        .getLevel())
                .isEqualTo(Level.ERROR);
    }
}
