/**
 * The door of the server: what is not let in, whoever asks and whatever for. An address that no client of ours writes, a header with
 * characters that cannot be kept, and a body larger than anything that is taken are answered here, before anybody reads on.
 *
 * <p>Start at {@link dev.assay.platform.door.Door}, which stands in each connection; {@link dev.assay.platform.door.RequestTarget} and
 * {@link dev.assay.platform.door.RequestHeaders} say what is wrong with an address and with a header.
 */
@NullMarked
package dev.assay.platform.door;

import org.jspecify.annotations.NullMarked;
