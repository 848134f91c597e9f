package dev.assay.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a person may do in the house; what they may see of one case depends on membership besides. */
public enum Role {
    EVALUATOR(Code.EVALUATOR),
    PROCUREMENT_LEAD(Code.PROCUREMENT_LEAD),
    COMPLIANCE_AUTHOR(Code.COMPLIANCE_AUTHOR),
    COMPLIANCE_PUBLISHER(Code.COMPLIANCE_PUBLISHER),
    ARCHITECT(Code.ARCHITECT),
    AUDITOR(Code.AUDITOR),
    ADMIN(Code.ADMIN);

    /** The codes as constants, for annotations. */
    public static final class Code {
        public static final String EVALUATOR = "evaluator";
        public static final String PROCUREMENT_LEAD = "procurement-lead";
        public static final String COMPLIANCE_AUTHOR = "compliance-author";
        public static final String COMPLIANCE_PUBLISHER = "compliance-publisher";
        public static final String ARCHITECT = "architect";
        public static final String AUDITOR = "auditor";
        public static final String ADMIN = "admin";

        private Code() {}
    }

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException naming the code that is no role */
    public static Set<Role> ofCodes(Collection<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes) {
            roles.add(ofCode(code)
                    .orElseThrow(() -> new IllegalArgumentException("Unknown role `" + code + "`. Expected one of: "
                            + codes(EnumSet.allOf(Role.class)) + ".")));
        }
        return roles;
    }

    /** The codes in alphabetical order. */
    public static Set<String> codes(Collection<Role> roles) {
        Set<String> codes = new TreeSet<>();
        roles.forEach(role -> codes.add(role.code));
        return codes;
    }
}
