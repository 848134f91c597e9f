/**
 * Where the data lies, and how the database is opened: private first, the schema brought up to date, and a sentence where it cannot be.
 *
 * <p>The address comes from configuration: by default an H2 file under the data directory whose settings survive a killed
 * process, or a PostgreSQL named by {@code ASSAY_JDBC_URL}. The same migrations and repositories serve both. Start at
 * {@code DatabaseDoor}.
 */
@NullMarked
package dev.assay.platform.storage;

import org.jspecify.annotations.NullMarked;
