/**
 * Where the data lies: the data directory is made before the database opens its file in it.
 *
 * <p>The address comes from configuration: by default an H2 file under the data directory whose settings survive a killed
 * process, or a PostgreSQL named by {@code ASSAY_JDBC_URL}. The same migrations and repositories serve both.
 */
@NullMarked
package dev.assay.platform.storage;

import org.jspecify.annotations.NullMarked;
