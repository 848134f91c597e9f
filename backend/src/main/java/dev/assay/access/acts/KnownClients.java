package dev.assay.access.acts;

import dev.assay.access.db.KnownClientRepository;
import dev.assay.access.db.PersonRow;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Recognises the browsers and networks from which somebody has signed in before. To be known opens nothing: it only keeps the wrong
 * guesses of strangers from making this person wait.
 */
@Singleton
public class KnownClients {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 40;
    private static final String NOBODY = "";

    private final KnownClientRepository clients;

    KnownClients(KnownClientRepository clients) {
        this.clients = clients;
    }

    /** What of a client is known for one person. */
    enum Sight {
        DEVICE,
        NETWORK,
        NOTHING
    }

    /** Asks the database the same of a name that nobody has, so that the time it takes tells nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Sight sight(Optional<PersonRow> person, SignIn.From from, Instant now) {
        boolean device = from.device()
                .filter(token -> isKnown(person, deviceMark(person, token), now))
                .isPresent();
        boolean network = isKnown(person, networkMark(person, from.network()), now);
        return device ? Sight.DEVICE : network ? Sight.NETWORK : Sight.NOTHING;
    }

    /** @return the token to be recognised by: the one that was sent if it is known already, else a new one */
    @Transactional(propagation = Propagation.MANDATORY)
    String remember(PersonRow row, SignIn.From from, Instant now) {
        Optional<PersonRow> person = Optional.of(row);
        String token = from.device()
                .filter(sent -> isKnown(person, deviceMark(person, sent), now))
                .orElseGet(Secrets::token);
        see(row.id(), deviceMark(person, token), now);
        see(row.id(), networkMark(person, from.network()), now);
        clients.keep(row.id(), now.minus(KEPT), MOST);
        return token;
    }

    private void see(String personId, String mark, Instant now) {
        if (clients.seen(personId, mark, now) == 0) {
            clients.add(personId, mark, now);
        }
    }

    private boolean isKnown(Optional<PersonRow> person, String mark, Instant now) {
        return clients.count(person.map(PersonRow::id).orElse(NOBODY), mark, now.minus(KEPT)) > 0;
    }

    private static String deviceMark(Optional<PersonRow> person, String token) {
        return mark("device", person, token);
    }

    private static String networkMark(Optional<PersonRow> person, String network) {
        return mark("network", person, network);
    }

    private static String mark(String kind, Optional<PersonRow> person, String what) {
        return Secrets.hash(kind + "|" + person.map(PersonRow::passwordHash).orElse(NOBODY) + "|" + what);
    }
}
