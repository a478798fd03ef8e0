package org.inkjar.post.weblink;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.stereotype.Component;

/**
 * Looks names up and hands on only what may be asked. The connection goes to that very address: a name that leads
 * elsewhere a moment later (DNS rebinding) gains nothing.
 */
@Component
class GuardedDns implements DnsResolver {

    private final AddressPolicy policy;

    GuardedDns(AddressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        var allowed = Arrays.stream(found).filter(policy::allows).toArray(InetAddress[]::new);
        // One address inside is enough to refuse the name: no honest one has both.
        if (allowed.length < found.length || allowed.length == 0) {
            throw new ForbiddenAddressException();
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads to where nobody may send this process. */
    static class ForbiddenAddressException extends UnknownHostException {}
}
