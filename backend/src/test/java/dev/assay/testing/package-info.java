/** What tests of several features share: a server on a free port with a database of its own, and people who visit it. */
@NullMarked
package dev.assay.testing;

import org.jspecify.annotations.NullMarked;
