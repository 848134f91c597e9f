package dev.assay.platform.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How a request was sent")
class ProxiesTest {
    private static final List<String> OURS = List.of("10.0.0.0/8", "2001:db8:aa::/48", " ", "192.0.2.1");

    @ParameterizedTest(name = "from {0} with X-Forwarded-For {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Nobody we trust: what the headers say does not matter.
                "198.51.100.7 | 203.0.113.9                         | 198.51.100.7",
                "198.51.100.7 | 10.0.0.1                            | 198.51.100.7",
                // One proxy, two proxies; the right-most address that is not ours.
                "10.0.0.1     | 203.0.113.9                         | 203.0.113.9",
                "10.0.0.1     | 1.2.3.4, 203.0.113.9                | 203.0.113.9",
                "10.0.0.1     | 1.2.3.4, 203.0.113.9, 10.9.9.9      | 203.0.113.9",
                "192.0.2.1    | 203.0.113.9                         | 203.0.113.9",
                "192.0.2.2    | 203.0.113.9                         | 192.0.2.2",
                // All of them ours: the first.
                "10.0.0.1     | 10.2.2.2, 10.3.3.3                  | 10.2.2.2",
                // Ports, brackets, IPv6 by the network of 64 bits, IPv4 inside IPv6.
                "10.0.0.1     | 203.0.113.9:4711                    | 203.0.113.9",
                "10.0.0.1     | [2001:db8::5:6:7:8]:4711            | 2001:db8::/64          ",
                "10.0.0.1     | [2001:db8::5]                       | 2001:db8::/64          ",
                "10.0.0.1     | 2001:db8:1:2:3:4:5:6                | 2001:db8:1:2::/64",
                "2001:db8:aa::1 | 203.0.113.9                       | 203.0.113.9",
                "::ffff:10.0.0.1 | ::ffff:203.0.113.9               | 203.0.113.9",
                // What is no address ends the way back: the last one we know of counts.
                "10.0.0.1     | unix:                               | 10.0.0.1",
                "10.0.0.1     | unknown                             | 10.0.0.1",
                "10.0.0.1     | 203.0.113.9, evil.example           | 10.0.0.1",
                "10.0.0.1     | 203.0.113.9, , 10.3.3.3             | 10.3.3.3",
                "10.0.0.1     | 1.2.3                               | 10.0.0.1",
                "10.0.0.1     | 999.1.1.1                           | 10.0.0.1",
                "10.0.0.1     | 203.0.113.9:99999999                | 10.0.0.1",
                "10.0.0.1     | [::1                                | 10.0.0.1",
                "10.0.0.1     | ''                                  | 10.0.0.1",
            })
    @DisplayName("is asked back along the proxies that are ours, and no further")
    void client(String peer, String header, String network) {
        assertThat(sent("x-forwarded", peer, "X-Forwarded-For", header).network())
                .isEqualTo(network);
    }

    @ParameterizedTest(name = "Forwarded: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "for=203.0.113.9;proto=https;host=assay.example        | 203.0.113.9             | true  | assay.example",
                "For=\"203.0.113.9:80\" ; Proto=HTTPS ; by=10.0.0.1    | 203.0.113.9             | true  | inner:8080",
                "for=\"[2001:db8::7]:1\";host=\"assay.example:8443\"   | 2001:db8::/64           | false | assay.example:8443",
                "for=1.2.3.4;proto=https, for=203.0.113.9;proto=http   | 203.0.113.9             | false | inner:8080",
                "for=203.0.113.9;proto=https, for=10.2.2.2;proto=http  | 203.0.113.9             | true  | inner:8080",
                "for=\"a\\\"b,c;d\", for=203.0.113.9                    | 203.0.113.9             | false | inner:8080",
                "for=_hidden;proto=https                               | 10.0.0.1                | true  | inner:8080",
                "for=\"203.0.113.9                                     | 10.0.0.1                | false | inner:8080",
                "for = 203.0.113.9                                     | 10.0.0.1                | false | inner:8080",
                ";;;,,,                                                | 10.0.0.1                | false | inner:8080",
            })
    @DisplayName("stands in Forwarded, where that is what the proxies write")
    void forwarded(String header, String network, boolean secure, String host) {
        AsSent sent = sent("forwarded", "10.0.0.1", "Forwarded", header, "X-Forwarded-For", "6.6.6.6");
        assertThat(sent.network()).isEqualTo(network);
        assertThat(sent.secure()).isEqualTo(secure);
        assertThat(sent.host()).contains(host);
    }

    @Test
    @DisplayName("is not read from the kind of header that the proxies let pass as the sender wrote it")
    void oneKind() {
        assertThat(sent("x-forwarded", "10.0.0.1", "Forwarded", "for=6.6.6.6", "X-Forwarded-For", "203.0.113.9")
                        .network())
                .isEqualTo("203.0.113.9");
        assertThat(sent("x-forwarded", "10.0.0.1", "Forwarded", "for=6.6.6.6;proto=https"))
                .isEqualTo(sent("x-forwarded", "10.0.0.1"));
    }

    @ParameterizedTest(name = "from {0}: X-Forwarded-Proto {1}, X-Forwarded-Host {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1     | https        | assay.example         | true  | assay.example",
                "10.0.0.1     | HTTPS        | assay.example:8443    | true  | assay.example:8443",
                "10.0.0.1     | https        | [2001:db8::1]:8443    | true  | [2001:db8::1]:8443",
                "10.0.0.1     | https, http  | x.example, b.example  | false | b.example",
                "10.0.0.1     | gopher       | a/../b                | false | inner:8080",
                "10.0.0.1     | ''           | user@evil.example     | false | inner:8080",
                "198.51.100.7 | https        | assay.example         | false | inner:8080",
            })
    @DisplayName("includes scheme and host, which only our own proxies can tell")
    void schemeAndHost(String peer, String scheme, String host, boolean secure, String seen) {
        AsSent sent = sent(
                "x-forwarded",
                peer,
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Proto",
                scheme,
                "X-Forwarded-Host",
                host);
        assertThat(sent.secure()).isEqualTo(secure);
        assertThat(sent.host()).contains(seen);
    }

    @Test
    @DisplayName("is told of scheme and host by a proxy that says nothing of the client")
    void withoutClient() {
        AsSent sent =
                sent("x-forwarded", "10.0.0.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "assay.example");
        assertThat(sent.secure()).isTrue();
        assertThat(sent.host()).contains("assay.example");
        assertThat(sent.network()).isEqualTo("10.0.0.1");
    }

    @Test
    @DisplayName("is found out in bounded time, however long the headers are")
    void bounded() {
        assertThat(sent("x-forwarded", "10.0.0.1", "X-Forwarded-For", "10.1.1.1,".repeat(20_000) + "10.2.2.2")
                        .network())
                .isEqualTo("10.1.1.1");
        assertThat(sent("forwarded", "10.0.0.1", "Forwarded", "for=\"" + "\\a".repeat(50_000))
                        .network())
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "2001:db8::/129", "10.0.0", "*", "unix:"
            })
    @DisplayName("is not asked of a proxy that is named wrongly: that is refused, with what would be right")
    void wrongRange(String range) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(range)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + range + "`")
                .hasMessageContaining("10.0.0.0/8");
    }

    private static AsSent sent(String by, String peer, String... headers) {
        MutableHttpRequest<?> request = HttpRequest.GET("/").header("Host", "inner:8080");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new Proxies(new TrustedProxies(OURS), by).asSent(new Arrived(request, endpoint(peer)));
    }

    private static InetSocketAddress endpoint(String peer) {
        try {
            return new InetSocketAddress(InetAddress.getByName(peer), 4711);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(peer, noAddress);
        }
    }

    /** A request that arrived from this endpoint. */
    private static final class Arrived extends io.micronaut.http.HttpRequestWrapper<Object> {
        private final InetSocketAddress peer;

        @SuppressWarnings("unchecked")
        private Arrived(HttpRequest<?> request, InetSocketAddress peer) {
            super((HttpRequest<Object>) request);
            this.peer = peer;
        }

        @Override
        public InetSocketAddress getRemoteAddress() {
            return peer;
        }
    }
}
