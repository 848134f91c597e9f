package dev.assay.platform.proxy;

import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * A request as its sender sent it.
 *
 * @param client the sender's address, or that of the first host on the way of which we know; empty without a network
 * @param secure whether it was sent over https
 * @param host name and port that it was sent to, e.g. {@code assay.example:8443}
 */
public record AsSent(Optional<InetAddress> client, boolean secure, Optional<String> host) {
    private static final int NETWORK_BYTES = 8;

    /** What limits count by: the address, or the /64 of an IPv6 address, all of which one customer holds. */
    public String network() {
        return client.map(AsSent::network).orElse("unknown");
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (!(address instanceof Inet6Address)) {
            return NetUtil.bytesToIpAddress(bytes);
        }
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        return NetUtil.bytesToIpAddress(bytes) + "/64";
    }
}
