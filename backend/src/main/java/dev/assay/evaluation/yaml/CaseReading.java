package dev.assay.evaluation.yaml;

import dev.assay.evaluation.CaseFile;
import dev.assay.platform.json.ReadProblem;
import java.util.List;

/** What came of reading a case file. */
public sealed interface CaseReading {

    record Read(CaseFile caseFile) implements CaseReading {}

    record Refused(List<ReadProblem> problems) implements CaseReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
