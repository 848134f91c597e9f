package dev.assay.decision.web;

import dev.assay.decision.ProcedurePolicy;
import dev.assay.evaluation.Procedure;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;

/** The procedures under which a buyer may decide. */
@Controller("/api/procedures")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "decisions")
final class ProcedureController {

    /** @param forbids what is refused under it, a sentence each */
    record ProcedureView(Procedure procedure, List<String> forbids) {}

    /** Every procedure with what it forbids. */
    @Get
    List<ProcedureView> procedures() {
        return Stream.of(Procedure.values())
                .map(procedure -> new ProcedureView(procedure, ProcedurePolicy.forbids(procedure)))
                .toList();
    }
}
