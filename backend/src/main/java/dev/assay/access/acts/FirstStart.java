package dev.assay.access.acts;

import dev.assay.platform.StartupNotice;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Prints the one-time set-up link while nobody has an account; in the demo, the accounts there are. */
@Singleton
final class FirstStart implements StartupNotice {
    private final Accounts accounts;
    private final SetupLinks links;
    private final DemoAccounts demo;

    FirstStart(Accounts accounts, SetupLinks links, DemoAccounts demo) {
        this.accounts = accounts;
        this.links = links;
        this.demo = demo;
    }

    @Override
    public Optional<String> atStart(String address) {
        if (demo.areOpen()) {
            return Optional.of("Demo accounts: "
                    + String.join(", ", DemoAccounts.names()) + "; their password is "
                    + DemoAccounts.PASSWORD);
        }
        return accounts.nobodyYet()
                ? Optional.of("First start. Make the first administrator within 24 hours, once: " + address + "/setup#"
                        + links.issue())
                : Optional.empty();
    }
}
