package dev.assay.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.access.Role;
import dev.assay.access.acts.QuickPasswords;
import dev.assay.testing.MovableClock;
import dev.assay.testing.Postgres;
import dev.assay.testing.TestServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who guesses passwords, counted in PostgreSQL,")
class SignInLimitsOnPostgresTest extends SignInLimitsOverHttpTest {
    @Override
    Map<String, Object> database() {
        return Postgres.emptyDatabase();
    }

    @Test
    @DisplayName("has no more tries at two servers over one database than at one")
    void twoServers() {
        Map<String, Object> shared = new HashMap<>(Postgres.emptyDatabase());
        shared.put("assay.trusted-proxies", List.of("127.0.0.1"));
        MovableClock clock = new MovableClock();
        try (TestServer one = TestServer.start(shared, QuickPasswords.definition(), clock.definition());
                TestServer other = TestServer.start(shared, QuickPasswords.definition(), clock.definition())) {
            one.account("Tom", Role.EVALUATOR);
            for (int i = 0; i < 3; i++) {
                assertThat(tried(one, "Tom", "wrong", "203.0.113.1").status()).isEqualTo(401);
            }
            for (int i = 0; i < 2; i++) {
                assertThat(tried(other, "Tom", "wrong", "203.0.113.1").status()).isEqualTo(401);
            }
            assertThat(tried(one, "Tom", TestServer.PASSWORD, "203.0.113.1").status())
                    .isEqualTo(429);
            assertThat(tried(other, "Tom", TestServer.PASSWORD, "203.0.113.1").status())
                    .isEqualTo(429);
            assertThat(tried(other, "Tom", TestServer.PASSWORD, "203.0.113.2").status())
                    .isEqualTo(200);
        }
    }
}
