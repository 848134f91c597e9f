package dev.assay.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Two duties that check each other and may yet be one person's, as in a small house. It is shown and stands in the trail. What asks
 * for a second person goes on asking for another one, whatever roles the first one has.
 */
public enum UnitedDuties {
    WRITES_AND_PUBLISHES_RULES(Role.COMPLIANCE_AUTHOR, Role.COMPLIANCE_PUBLISHER),
    DECIDES_AND_PUBLISHES_RULES(Role.PROCUREMENT_LEAD, Role.COMPLIANCE_PUBLISHER),
    DECIDES_AND_AUDITS(Role.PROCUREMENT_LEAD, Role.AUDITOR),
    ADMINISTERS_AND_AUDITS(Role.ADMIN, Role.AUDITOR);

    private final Role one;
    private final Role other;

    UnitedDuties(Role one, Role other) {
        this.one = one;
        this.other = other;
    }

    /** The duties that these roles put into one hand, in the order in which they are declared here. */
    public static Set<UnitedDuties> in(Collection<Role> roles) {
        Set<UnitedDuties> united = EnumSet.noneOf(UnitedDuties.class);
        for (UnitedDuties duties : values()) {
            if (roles.contains(duties.one) && roles.contains(duties.other)) {
                united.add(duties);
            }
        }
        return united;
    }

    /** For documents and addresses, e.g. {@code writes-and-publishes-rules}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
