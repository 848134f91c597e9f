/**
 * What names look like, by Unicode's tables of scripts and of confusable characters (ICU4J).
 *
 * <p>The one class here fills {@link dev.assay.access.NameLooks}, a port of the domain; nothing else knows the library
 * (docs/decisions/0030). Start at {@link dev.assay.access.names.UnicodeNameLooks}.
 */
@NullMarked
package dev.assay.access.names;

import org.jspecify.annotations.NullMarked;
