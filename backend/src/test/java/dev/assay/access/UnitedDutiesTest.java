package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Duties that check each other")
class UnitedDutiesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("are never united by one role")
    void oneRole(Role role) {
        assertThat(UnitedDuties.in(Set.of(role))).isEmpty();
    }

    @Test
    @DisplayName("are named for each pair of roles that holds them, and all of them where one person has every role")
    void pairs() {
        assertThat(UnitedDuties.in(Set.of(Role.COMPLIANCE_AUTHOR, Role.COMPLIANCE_PUBLISHER)))
                .containsExactly(UnitedDuties.WRITES_AND_PUBLISHES_RULES);
        assertThat(UnitedDuties.in(Set.of(Role.PROCUREMENT_LEAD, Role.COMPLIANCE_PUBLISHER)))
                .containsExactly(UnitedDuties.DECIDES_AND_PUBLISHES_RULES);
        assertThat(UnitedDuties.in(Set.of(Role.EVALUATOR, Role.PROCUREMENT_LEAD, Role.ARCHITECT)))
                .isEmpty();
        assertThat(UnitedDuties.in(EnumSet.allOf(Role.class))).containsExactly(UnitedDuties.values());
    }
}
