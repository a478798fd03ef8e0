package org.inkjar.post.weblink;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The public internet and nothing else: none of the addresses that IANA keeps for special purposes (RFC 6890), which lead
 * to this machine, its network, its provider, or the metadata service of a cloud. An IPv6 address that carries one of
 * IPv4 is as good as that.
 */
@Component
class PublicInternet implements AddressPolicy {

    private static final List<Block> SPECIAL = Stream.of(
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
                    "240.0.0.0/4")
            .map(Block::parse)
            .toList();

    /** Of all IPv6 addresses only these are given out to anybody. */
    private static final Block GLOBAL = Block.parse("2000::/3");

    private static final List<Block> SPECIAL_V6 = Stream.of("2001::/23", "2001:db8::/32", "3fff::/20")
            .map(Block::parse)
            .toList();

    private static final Block SIX_TO_FOUR = Block.parse("2002::/16");
    private static final Block NAT64 = Block.parse("64:ff9b::/96");

    @Override
    public boolean allows(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> SPECIAL.stream().noneMatch(block -> block.contains(four.getAddress()));
            case Inet6Address six -> allows(six.getAddress());
            default -> false;
        };
    }

    @Override
    public boolean allowsPort(int port) {
        return port == 80 || port == 443;
    }

    private boolean allows(byte[] six) {
        if (SIX_TO_FOUR.contains(six)) {
            return allowsEmbedded(six, 2);
        }
        if (NAT64.contains(six)) {
            return allowsEmbedded(six, 12);
        }
        return GLOBAL.contains(six) && SPECIAL_V6.stream().noneMatch(block -> block.contains(six));
    }

    private static boolean allowsEmbedded(byte[] six, int start) {
        byte[] four = {six[start], six[start + 1], six[start + 2], six[start + 3]};
        return SPECIAL.stream().noneMatch(block -> block.contains(four));
    }

    /** Addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] prefix;
        private final int bits;

        private Block(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Block parse(String text) {
            int slash = text.indexOf('/');
            try {
                // A literal is not looked up.
                var address = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Block(address, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
