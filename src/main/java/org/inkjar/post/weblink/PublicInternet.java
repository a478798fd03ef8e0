package org.inkjar.post.weblink;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;

/**
 * The public internet and nothing else: none of the addresses that IANA keeps for special purposes (RFC 6890), which lead
 * to this machine, its network, its provider, or the metadata service of a cloud. An IPv6 address that carries one of
 * IPv4 is as good as that.
 */
@Component
class PublicInternet implements AddressPolicy {

    private static final InetAddressMatcher FOUR = InetAddressMatchers.builder()
            .excludeAddresses(List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4"))
            .build();

    /** Of all IPv6 addresses only the first ones are given out to anybody. */
    private static final InetAddressMatcher SIX = InetAddressMatchers.builder()
            .includeAddresses(List.of("2000::/3"))
            .excludeAddresses(List.of("2001::/23", "2001:db8::/32", "3fff::/20"))
            .build();

    private static final InetAddressMatcher SIX_TO_FOUR = InetAddressMatchers.fromIpAddress("2002::/16");
    private static final InetAddressMatcher NAT64 = InetAddressMatchers.fromIpAddress("64:ff9b::/96");

    /** A matcher compares bytes, whatever the version of IP, so each sees addresses of its own alone. */
    @Override
    public boolean allows(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> FOUR.matches(four);
            case Inet6Address six when SIX_TO_FOUR.matches(six) -> FOUR.matches(embedded(six, 2));
            case Inet6Address six when NAT64.matches(six) -> FOUR.matches(embedded(six, 12));
            case Inet6Address six -> SIX.matches(six);
            default -> false;
        };
    }

    @Override
    public boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }

    private static InetAddress embedded(Inet6Address six, int start) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six.getAddress(), start, start + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
