package dev.assay.evaluation.web;

import dev.assay.access.Actor;
import dev.assay.access.Person;
import dev.assay.access.acts.Accounts;
import dev.assay.evaluation.CaseAct;
import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.RulesInForce;
import dev.assay.evaluation.acts.DraftReview;
import dev.assay.evaluation.acts.PinnedRulebook;
import dev.assay.evaluation.acts.StoredCase;
import dev.assay.evaluation.db.CaseSummary;
import dev.assay.evaluation.web.CaseView.PersonName;
import dev.assay.platform.http.EntityTag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Turns stored cases into what a member sees. */
@Singleton
class CaseViews {
    private final Accounts accounts;
    private final DraftReview review;
    private final RulesInForce rules;

    CaseViews(Accounts accounts, DraftReview review, RulesInForce rules) {
        this.accounts = accounts;
        this.review = review;
        this.rules = rules;
    }

    CaseView view(Actor actor, StoredCase stored) {
        boolean member = stored.members().contains(actor.personId());
        return new CaseView(
                stored.file(),
                new CaseView.Meta(
                        stored.version(),
                        stored.status(),
                        person(stored.ownerId()),
                        stored.members().stream().map(this::person).toList(),
                        stored.createdAt(),
                        stored.updatedAt(),
                        person(stored.updatedBy()),
                        PinnedRulebook.of(stored, rules),
                        CaseRight.EDIT.isHeldBy(actor, member)
                                && refusal(CaseAct.EDIT, stored).isEmpty(),
                        CaseRight.LEAD.isHeldBy(actor, member),
                        CaseRight.LEAD.isHeldBy(actor, member)
                                ? refusal(CaseAct.REOPEN, stored)
                                : Optional.of("A procurement lead who is a member can reopen it.")),
                review.problems(stored.file()));
    }

    private static Optional<String> refusal(CaseAct act, StoredCase stored) {
        return act.refusal(stored.status(), stored.file().procedure());
    }

    /** A document that cannot be looked through is not stored: this fails before it is. */
    CaseFile lookedThrough(CaseFile file) {
        review.problems(file);
        return file;
    }

    /** The view as an answer that carries the case's ETag. */
    MutableHttpResponse<CaseView> answer(Actor actor, StoredCase stored) {
        return HttpResponse.ok(view(actor, stored)).header(HttpHeaders.ETAG, EntityTag.of(stored.version()));
    }

    MutableHttpResponse<CaseView> created(Actor actor, StoredCase stored) {
        return HttpResponse.created(view(actor, stored))
                .header(HttpHeaders.ETAG, EntityTag.of(stored.version()))
                .header(HttpHeaders.LOCATION, "/api/cases/" + stored.file().id());
    }

    static CaseView.Line line(CaseSummary row) {
        return new CaseView.Line(
                row.id(),
                row.title(),
                row.template(),
                row.status(),
                row.candidates(),
                new PersonName(row.ownerId(), row.ownerName()),
                new PersonName(row.updatedById(), row.updatedByName()),
                row.updatedAt(),
                row.version(),
                row.problem());
    }

    private PersonName person(String id) {
        return new PersonName(id, accounts.find(id).map(Person::name).orElse(id));
    }
}
