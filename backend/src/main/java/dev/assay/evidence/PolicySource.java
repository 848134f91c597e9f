package dev.assay.evidence;

import java.time.LocalDate;

/** Where the conventions on evidence in force on a day are had. */
public interface PolicySource {

    EvidencePolicy at(LocalDate day);
}
