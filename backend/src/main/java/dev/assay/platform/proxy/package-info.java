/**
 * A request as its sender sent it, where proxies of ours stand in between: from which address, over http or https, and to which
 * host.
 *
 * <p>Start at {@link dev.assay.platform.proxy.Proxies#asSent}. What a request says of itself in {@code X-Forwarded-…} or {@code
 * Forwarded} is read nowhere else, and believed only of {@link dev.assay.platform.proxy.TrustedProxies}.
 */
@NullMarked
package dev.assay.platform.proxy;

import org.jspecify.annotations.NullMarked;
