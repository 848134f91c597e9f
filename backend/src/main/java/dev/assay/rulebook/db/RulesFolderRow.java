package dev.assay.rulebook.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What is locked while files of the rules folder are compared and written. */
@MappedEntity("rules_folder")
record RulesFolderRow(@Id int id) {}
