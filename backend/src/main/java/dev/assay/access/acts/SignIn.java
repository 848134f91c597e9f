package dev.assay.access.acts;

import dev.assay.access.acts.PasswordLanes.Lane;
import dev.assay.platform.refusal.Outcome;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Signing in with name and password, at a rate that makes guessing hopeless and stops nobody who is known (docs/decisions/0031). */
@Singleton
public class SignIn {
    private final SignInDesk desk;
    private final PasswordLanes lanes;
    private final Passwords passwords;

    SignIn(SignInDesk desk, PasswordLanes lanes, Passwords passwords) {
        this.desk = desk;
        this.lanes = lanes;
        this.passwords = passwords;
    }

    /**
     * Where a sign-in comes from.
     *
     * @param network an IPv4 address or the /64 of an IPv6 one
     * @param device what the browser is recognised by, if it sent that
     */
    public record From(String network, Optional<String> device) {
        @Override
        public String toString() {
            return "From[" + network + "]";
        }
    }

    /** @param device what the browser is to be recognised by from now on */
    public record Opened(OpenSession session, String device) {
        @Override
        public String toString() {
            return "Opened[" + session + "]";
        }
    }

    /** Opens a session where name and password fit. */
    public Outcome<Opened> open(String name, String password, From from) {
        return desk.admit(name, from).then(admitted -> compared(admitted, password));
    }

    private Outcome<Opened> compared(SignInDesk.Admitted admitted, String password) {
        Lane lane = admitted.lane();
        return lanes.inTurn(lane, () -> isRight(admitted, password))
                .map(right -> right ? desk.open(admitted) : desk.<Opened>refuse(admitted))
                .orElseGet(() -> desk.<Opened>putOff(admitted));
    }

    private boolean isRight(SignInDesk.Admitted admitted, String password) {
        if (admitted.person().isEmpty()) {
            passwords.compareWithNobodys(password);
            return false;
        }
        return passwords.matches(password, admitted.person().get().passwordHash());
    }
}
