package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What may be done to a case")
class CaseActTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "PRIVATE_PURCHASE, DRAFT, EDIT CHOOSE_MEMBERS LOCK DECIDE DELETE",
        "PRIVATE_PURCHASE, WEIGHTS_LOCKED, EDIT CHOOSE_MEMBERS UNLOCK MOVE_RULEBOOK DECIDE DELETE",
        "PRIVATE_PURCHASE, DECIDED, CHOOSE_MEMBERS DECIDE_AGAIN REOPEN",
        "MARKET_STUDY, DRAFT, EDIT CHOOSE_MEMBERS LOCK DECIDE DELETE",
        "MARKET_STUDY, WEIGHTS_LOCKED, EDIT CHOOSE_MEMBERS UNLOCK MOVE_RULEBOOK DECIDE DELETE",
        "MARKET_STUDY, DECIDED, CHOOSE_MEMBERS DECIDE_AGAIN REOPEN",
        "PUBLIC_TENDER, DRAFT, EDIT CHOOSE_MEMBERS LOCK DELETE",
        "PUBLIC_TENDER, WEIGHTS_LOCKED, EDIT CHOOSE_MEMBERS DECIDE DELETE",
        "PUBLIC_TENDER, DECIDED, CHOOSE_MEMBERS"
    })
    @DisplayName("follows from its procedure and its state, and from nothing else")
    void table(Procedure procedure, CaseStatus status, String acts) {
        Set<String> possible = Arrays.stream(CaseAct.values())
                .filter(act -> act.refusal(status, procedure).isEmpty())
                .map(CaseAct::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(possible).containsExactlyInAnyOrderElementsOf(List.of(acts.split(" ")));
    }

    @ParameterizedTest(name = "{1} of a case that is {0} leads to {2}")
    @CsvSource({
        "DRAFT, EDIT, DRAFT",
        "DRAFT, LOCK, WEIGHTS_LOCKED",
        "WEIGHTS_LOCKED, UNLOCK, DRAFT",
        "WEIGHTS_LOCKED, MOVE_RULEBOOK, WEIGHTS_LOCKED",
        "WEIGHTS_LOCKED, DECIDE, DECIDED",
        "DECIDED, REOPEN, WEIGHTS_LOCKED",
        "DECIDED, DECIDE_AGAIN, WEIGHTS_LOCKED",
        "DECIDED, CHOOSE_MEMBERS, DECIDED"
    })
    @DisplayName("leads to one state")
    void leads(CaseStatus before, CaseAct act, CaseStatus after) {
        assertThat(act.leadsTo(before)).isEqualTo(after);
    }

    @Test
    @DisplayName("is refused with what to do instead")
    void words() {
        assertThat(CaseAct.EDIT.refusal(CaseStatus.DECIDED, Procedure.PRIVATE_PURCHASE))
                .get()
                .asString()
                .contains("closed", "reopen it with a reason", "import it as another case");
        assertThat(CaseAct.EDIT.refusal(CaseStatus.DECIDED, Procedure.PUBLIC_TENDER))
                .get()
                .asString()
                .contains("closed", "import it as another one");
        assertThat(CaseAct.DELETE.refusal(CaseStatus.DECIDED, Procedure.PRIVATE_PURCHASE))
                .get()
                .asString()
                .contains("is kept");
    }
}
