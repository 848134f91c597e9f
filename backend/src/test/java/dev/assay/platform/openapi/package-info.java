/**
 * Describes the HTTP interface as OpenAPI, from the controllers and records themselves, and holds the published description to it.
 * What is required follows from the types ({@code Optional} and {@code @Nullable} are not); the words are the Javadoc's.
 *
 * <p>Start at {@link dev.assay.platform.openapi.OpenApiTest}.
 */
@NullMarked
package dev.assay.platform.openapi;

import org.jspecify.annotations.NullMarked;
