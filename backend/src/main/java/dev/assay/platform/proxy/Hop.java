package dev.assay.platform.proxy;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one proxy says of the request that it took; an empty text where it says nothing.
 *
 * @param from who sent it the request
 * @param scheme over which scheme
 * @param host to which host
 */
record Hop(String from, String scheme, String host) {
    private static final Pattern NODE = Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?|([^:\\[\\]]*)(?::\\d{1,5})?|(.*)");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");

    /** The sender's address, with or without a port; empty for a name, {@code unknown}, {@code unix:} and anything else. */
    Optional<InetAddress> address() {
        Matcher node = NODE.matcher(from.strip());
        if (!node.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= node.groupCount(); group++) {
            if (node.group(group) != null) {
                return Optional.ofNullable(NetUtil.createInetAddressFromIpAddressString(node.group(group)));
            }
        }
        return Optional.empty();
    }

    Optional<Boolean> secure() {
        return switch (scheme.strip().toLowerCase(Locale.ROOT)) {
            case "https" -> Optional.of(true);
            case "http" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<String> hostName() {
        return Optional.of(host.strip()).filter(text -> HOST.matcher(text).matches());
    }
}
