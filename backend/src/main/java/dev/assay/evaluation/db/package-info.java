/**
 * Cases in the database: the document as text with its version, and beside it what lists and rights need.
 *
 * <p>{@link dev.assay.evaluation.db.CaseStore} is the door; every write compares versions, writes what changed and its audit event
 * in one transaction, and answers an overtaken editor with who changed what.
 */
@NullMarked
package dev.assay.evaluation.db;

import org.jspecify.annotations.NullMarked;
