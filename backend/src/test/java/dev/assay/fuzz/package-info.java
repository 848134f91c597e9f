/**
 * A fuzzer over the description of the interface: it sends what the description allows, bent in every way that has broken something
 * somewhere, as each kind of person, and no answer may be a failure of the server.
 *
 * <p>Start at {@link dev.assay.fuzz.ApiFuzzTest}. For long, with another seed: {@code mvn -pl backend test -Dtest='ApiFuzz*'
 * -Dfuzz.requests=200000 -Dfuzz.seed=7}.
 */
@NullMarked
package dev.assay.fuzz;

import org.jspecify.annotations.NullMarked;
