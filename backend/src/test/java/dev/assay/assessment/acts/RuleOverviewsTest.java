package dev.assay.assessment.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Knowledge;
import dev.assay.rulebook.Books;
import dev.assay.rulebook.Rulebook;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said of a rulebook whoever asks")
class RuleOverviewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    private final RuleOverviews overviews = new RuleOverviews();

    private static Rulebook book(int limit) {
        return Books.of(
                "t.csv", Books.table("id;when offering.retentionDays >;effect;text", "a;" + limit + ";flag;Long."));
    }

    @Test
    @DisplayName(
            "is worked out once for a rulebook, a day and what is held about the market, and anew for another of them")
    void once() {
        RuleOverview first = overviews.of(book(30), DAY, Knowledge.EMPTY);
        assertThat(overviews.of(book(30), DAY, Knowledge.EMPTY)).isSameAs(first);
        assertThat(overviews.of(book(31), DAY, Knowledge.EMPTY)).isNotSameAs(first);
        assertThat(overviews.of(book(30), DAY.plusDays(1), Knowledge.EMPTY)).isNotSameAs(first);
        Knowledge other = new Knowledge(Knowledge.EMPTY.catalog(), Knowledge.EMPTY.evidence(), "another");
        assertThat(overviews.of(book(30), DAY, other)).isNotSameAs(first);
    }

    @Test
    @DisplayName("is forgotten when four others were asked for since, so that memory stays level")
    void forgotten() {
        RuleOverview first = overviews.of(book(1), DAY, Knowledge.EMPTY);
        for (int limit = 2; limit <= 5; limit++) {
            overviews.of(book(limit), DAY, Knowledge.EMPTY);
        }
        assertThat(overviews.of(book(1), DAY, Knowledge.EMPTY)).isNotSameAs(first);
    }
}
