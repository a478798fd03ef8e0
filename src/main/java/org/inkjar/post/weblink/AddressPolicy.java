package org.inkjar.post.weblink;

import java.net.InetAddress;

/** Says which machines may be asked. The addresses come from authors, and this process stands inside somebody's network. */
interface AddressPolicy {

    /** Whether the machine at this address, to which a name has led, is one of the public internet. */
    boolean allows(InetAddress address);

    boolean allowsPort(int port);
}
