package dev.assay.platform.proxy;

import io.micronaut.context.annotation.Value;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The proxies whose word is taken: addresses and ranges of addresses, as {@code assay.trusted-proxies} names them. */
@Singleton
public final class TrustedProxies {
    private final List<IpSubnetFilterRule> ranges;

    /**
     * @param ranges such as {@code 127.0.0.1}, {@code 10.0.0.0/8}, {@code 2001:db8::/32}; blank ones are left out
     * @throws IllegalArgumentException for what is neither, with a sentence for whoever wrote it
     */
    @Inject
    public TrustedProxies(@Value("${assay.trusted-proxies:}") List<String> ranges) {
        this.ranges = ranges.stream()
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(TrustedProxies::range)
                .toList();
    }

    boolean trusts(InetAddress address) {
        InetSocketAddress endpoint = new InetSocketAddress(address, 0);
        return ranges.stream().anyMatch(range -> range.matches(endpoint));
    }

    private static IpSubnetFilterRule range(String text) {
        int slash = text.indexOf('/');
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            throw unreadable(text);
        }
        int longest = address.getAddress().length * Byte.SIZE;
        int prefix = slash < 0 ? longest : number(text.substring(slash + 1));
        if (prefix < 0 || prefix > longest) {
            throw unreadable(text);
        }
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Among the trusted proxies, `" + text
                        + "` is neither an address nor a range of addresses. Write for example 127.0.0.1, 10.0.0.0/8 or 2001:db8::/32.");
    }
}
