package dev.assay.access.web;

import dev.assay.access.AuditChain;
import dev.assay.access.AuditEvent;
import dev.assay.access.Person;
import dev.assay.access.Role;
import dev.assay.access.SubjectSight;
import dev.assay.access.TrailSight;
import dev.assay.access.acts.Accounts;
import dev.assay.access.acts.AuditLog;
import dev.assay.platform.paging.Cursor;
import dev.assay.platform.paging.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trail of what was done. */
@Controller("/api/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Role.Code.AUDITOR, Role.Code.ADMIN})
@Tag(name = "access")
final class AuditController {
    private static final String SORT = "sequence";

    private final AuditLog audit;
    private final Accounts accounts;
    private final List<SubjectSight> sights;

    AuditController(AuditLog audit, Accounts accounts, List<SubjectSight> sights) {
        this.audit = audit;
        this.accounts = accounts;
        this.sights = List.copyOf(sights);
    }

    /**
     * @param actorName the actor's name, or {@code system}
     * @param subject what it was done to; of what you may not see, the kind alone
     * @param detail particulars as JSON text; none of what you may not see
     * @param hash the event's own; empty where the subject is hidden, since it would confirm a guess
     * @param hidden whether it was done to something that you may not see
     */
    record AuditView(
            long sequence,
            Instant at,
            String actor,
            String actorName,
            String action,
            String subject,
            String detail,
            String hash,
            boolean hidden) {}

    /** @param breaks where the trail was altered, in words */
    record AuditVerification(boolean whole, long events, String head, List<String> breaks) {}

    /**
     * The trail, newest first; {@code action} may end in an asterisk. What was done to a case that you may not see is told without
     * saying which it is, and asking for that case finds nothing.
     */
    @Get
    Page<AuditView> listAudit(
            @QueryValue Optional<String> actor,
            @QueryValue Optional<String> subject,
            @QueryValue Optional<String> action,
            @QueryValue @Nullable Integer limit,
            @QueryValue Optional<String> after,
            Authentication authentication) {
        int size = Page.limit(Optional.ofNullable(limit));
        long before = Cursor.read(after, SORT, place -> place.id().matches("\\d{1,18}"))
                .orThrow()
                .map(cursor -> Long.parseLong(cursor.id()))
                .orElse(Long.MAX_VALUE);
        TrailSight sight = new TrailSight(SignedIn.actor(authentication), sights);
        if (subject.filter(asked -> !sight.shows(asked)).isPresent()) {
            return new Page<>(List.of(), Optional.empty(), 0);
        }
        List<AuditEvent> rows = audit.newest(before, actor.orElse(""), subject.orElse(""), action.orElse(""), size + 1);
        long total = audit.count(actor.orElse(""), subject.orElse(""), action.orElse(""));
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return Page.of(rows, size, total, row -> new Cursor(SORT, "", Long.toString(row.sequence())))
                .map(event -> view(event, names, sight.shows(event.subject())));
    }

    /** Reads the whole trail and says whether it is whole. */
    @Get("/verification")
    AuditVerification verifyAudit() {
        AuditChain chain = audit.verify();
        return new AuditVerification(chain.isWhole(), chain.events(), chain.head(), chain.breaks());
    }

    private static AuditView view(AuditEvent event, Map<String, String> names, boolean shown) {
        return new AuditView(
                event.sequence(),
                event.at(),
                event.actor(),
                names.getOrDefault(event.actor(), event.actor()),
                event.action(),
                shown ? event.subject() : TrailSight.kind(event.subject()),
                shown ? event.detail() : "{}",
                shown ? event.hash() : "",
                !shown);
    }
}
