package dev.assay.access.acts;

import dev.assay.access.Person;
import dev.assay.access.Role;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo's accounts, one for each role; their names and their password say what they are. They exist in the demo alone. */
@Singleton
public final class DemoAccounts {
    public static final String PASSWORD = "demo-only-password";
    private static final Map<String, Role> ACCOUNTS = new LinkedHashMap<>();

    static {
        ACCOUNTS.put("demo-lead", Role.PROCUREMENT_LEAD);
        ACCOUNTS.put("demo-evaluator", Role.EVALUATOR);
        ACCOUNTS.put("demo-author", Role.COMPLIANCE_AUTHOR);
        ACCOUNTS.put("demo-publisher", Role.COMPLIANCE_PUBLISHER);
        ACCOUNTS.put("demo-architect", Role.ARCHITECT);
        ACCOUNTS.put("demo-auditor", Role.AUDITOR);
        ACCOUNTS.put("demo-admin", Role.ADMIN);
    }

    private final Accounts accounts;
    private final boolean demo;

    DemoAccounts(Accounts accounts, @Value("${assay.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    public boolean areOpen() {
        return demo;
    }

    /** Makes those that are missing; outside the demo there are none. */
    public List<Person> open() {
        return demo ? accounts.demoAccounts(ACCOUNTS, PASSWORD) : List.of();
    }

    static List<String> names() {
        return List.copyOf(ACCOUNTS.keySet());
    }

    /** Each account's name with its role, in the order in which they are shown. */
    public static Map<String, Role> roles() {
        return Collections.unmodifiableMap(ACCOUNTS);
    }
}
