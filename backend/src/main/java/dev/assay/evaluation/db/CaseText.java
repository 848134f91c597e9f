package dev.assay.evaluation.db;

import io.micronaut.core.annotation.Introspected;

/** The document of one version of a case. */
@Introspected
record CaseText(String id, long version, String document) {}
