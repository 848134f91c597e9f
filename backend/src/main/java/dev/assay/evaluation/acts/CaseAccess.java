package dev.assay.evaluation.acts;

import dev.assay.access.Actor;
import dev.assay.access.acts.Accounts;
import dev.assay.evaluation.CaseRight;
import dev.assay.evaluation.CaseShape;
import dev.assay.evaluation.db.CaseRepository;
import dev.assay.evaluation.db.CaseRow;
import dev.assay.evaluation.db.MemberRepository;
import dev.assay.platform.refusal.FieldError;
import dev.assay.platform.refusal.Outcome;
import dev.assay.platform.refusal.Refusal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks a case up for a person who needs a right to it. */
@Singleton
class CaseAccess {
    private final CaseRepository cases;
    private final MemberRepository members;
    private final Accounts accounts;

    CaseAccess(CaseRepository cases, MemberRepository members, Accounts accounts) {
        this.cases = cases;
        this.members = members;
        this.accounts = accounts;
    }

    Outcome<CaseRow> row(Actor actor, String id, CaseRight right) {
        Optional<CaseRow> row = cases.findById(id);
        boolean member = row.isPresent() && members.count(id, actor.personId()) > 0;
        if (row.isEmpty() || !CaseRight.READ.isHeldBy(actor, member)) {
            return Outcome.refused(Refusal.notFound("case", id));
        }
        return right.isHeldBy(actor, member)
                ? Outcome.done(row.get())
                : Outcome.refused(
                        Refusal.notAllowed("You may read this case. Your roles or membership allow no more."));
    }

    Optional<Refusal> unknown(List<String> personIds) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < personIds.size(); i++) {
            String id = personIds.get(i);
            if (accounts.find(id).isEmpty()) {
                errors.add(
                        FieldError.at("/members/" + i, "There is no person `" + id + "`.", "Choose from the people."));
            }
        }
        return errors.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid("Some members do not exist.", errors));
    }

    /** What titles are sorted and found by; some letters grow when they are lowered, and the column does not. */
    static String titleKey(String title) {
        String key = title.strip().toLowerCase(Locale.ROOT);
        return key.length() <= CaseShape.LONGEST_NAME ? key : key.substring(0, CaseShape.LONGEST_NAME);
    }
}
