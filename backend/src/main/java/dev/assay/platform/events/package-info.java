/**
 * News for open pages, as server-sent events.
 *
 * <p>A writer publishes to a topic after its transaction is through; every page that listens to the topic is told. Streams end
 * after a while and browsers come back by themselves, so that a revoked session or membership stops hearing. Start at {@link
 * dev.assay.platform.events.EventHub}.
 */
@NullMarked
package dev.assay.platform.events;

import org.jspecify.annotations.NullMarked;
