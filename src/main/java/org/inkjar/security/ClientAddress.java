package org.inkjar.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;

/** The IP address that a request comes from, as the proxy in front of the blog tells it where there is one. */
record ClientAddress(String value) {

    /** Of an IPv6 address that carries an IPv4 one. */
    static final int MAX_LENGTH = 45;

    /** Of the part of an IPv6 address that names a network, in bytes. */
    private static final int NETWORK = 8;

    static final ClientAddress UNKNOWN = new ClientAddress("");

    ClientAddress {
        value = literal(value);
    }

    static ClientAddress of(HttpServletRequest request) {
        return new ClientAddress(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }

    /** What one person has at their disposal: an IPv4 address, or all IPv6 addresses of a network. */
    String network() {
        if (value.isEmpty() || !(InetAddress.ofLiteral(value) instanceof Inet6Address address)) {
            return value;
        }
        return HexFormat.of().formatHex(address.getAddress(), 0, NETWORK) + "/64";
    }

    /** Without the name of a network card; empty where it is no address. */
    private static String literal(String text) {
        try {
            return InetAddress.ofLiteral(text.replaceFirst("%.*", "")).getHostAddress();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
