/** Tests of the door with real sockets, since what is refused there is what well-bred clients never send. */
@NullMarked
package dev.assay.platform.door;

import org.jspecify.annotations.NullMarked;
