package dev.assay.access.web;

import java.util.List;
import java.util.Optional;

/**
 * Who is signed in, if anybody.
 *
 * @param csrfToken what writing requests carry in the header X-CSRF-Token; empty while nobody is signed in
 * @param demo whether this is the demo, with its published accounts
 * @param demoSignIn the demo's accounts and their password; absent outside the demo
 * @param setupNeeded whether nobody has an account yet, so that the one-time link printed at start is to be followed
 * @param passwordReset the latest reset of your password that you have not said you know of
 */
public record SessionView(
        boolean signedIn,
        Optional<SignedInPerson> person,
        String csrfToken,
        boolean demo,
        Optional<DemoSignIn> demoSignIn,
        boolean setupNeeded,
        Optional<AccountView.ResetView> passwordReset) {

    /** @param roles role codes in alphabetical order */
    public record SignedInPerson(String id, String name, List<String> roles) {}

    public record DemoSignIn(String password, List<DemoAccount> accounts) {}

    public record DemoAccount(String name, String role) {}
}
