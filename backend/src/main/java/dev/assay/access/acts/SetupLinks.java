package dev.assay.access.acts;

import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.db.SetupLinkRepository;
import dev.assay.access.db.SetupLinkRow;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import dev.assay.platform.refusal.RefusedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** The one-time link that makes the first administrator. */
@Singleton
public class SetupLinks {
    private static final Duration VALID = Duration.ofHours(24);

    private final SetupLinkRepository links;
    private final Accounts accounts;
    private final Clock clock;

    SetupLinks(SetupLinkRepository links, Accounts accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new link's token; links given out before are withdrawn. */
    @Transactional
    public String issue() {
        links.withdrawAll();
        String token = Secrets.token();
        links.save(new SetupLinkRow(
                Secrets.hash(token), clock.instant(), clock.instant().plus(VALID)));
        return token;
    }

    /**
     * Uses the link up and makes the first administrator; a refused name or password leaves the link usable.
     *
     * @throws RefusedException where refused, which also undoes the link's use
     */
    @Transactional
    public Person use(String token, String name, String password) {
        if (links.use(Secrets.hash(token), clock.instant()) == 0 || !accounts.nobodyYet()) {
            throw Refusal.notAllowed("This set-up link was used, has expired, or never was one."
                            + " Start the server again for a new one, if nobody has an account yet.")
                    .asException();
        }
        Outcome<Person> created = accounts.create("system", name, password, Set.of(Role.values()));
        return created.orThrow();
    }
}
