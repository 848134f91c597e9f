package dev.assay.evaluation.web;

import dev.assay.evaluation.CaseFile;
import dev.assay.evaluation.Criterion;
import dev.assay.evaluation.acts.TemplateDrafts;
import dev.assay.evaluation.yaml.CaseTemplates;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** The starting points of a case. */
@Controller("/api/templates")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "cases")
final class TemplateController {

    /**
     * @param useCase what the template is for, in words
     * @param questions JSON pointers of the fields that a new case asks for
     */
    record TemplateView(String id, String title, String useCase, List<Criterion> criteria, List<String> questions) {
        static TemplateView of(String id) {
            CaseFile file = TemplateDrafts.load(id);
            return new TemplateView(id, file.title(), file.need().useCase(), file.criteria(), CaseTemplates.QUESTIONS);
        }
    }

    /** The cases one may start from. */
    @Get
    List<TemplateView> listTemplates() {
        return CaseTemplates.IDS.stream().map(TemplateView::of).toList();
    }
}
