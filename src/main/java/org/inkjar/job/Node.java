package org.inkjar.job;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names this process among those that share a database. */
final class Node {

    /** As many characters has the name of a node in db-scheduler's table. */
    static final int MAX_NAME = 50;

    private Node() {}

    /** For example {@code blog-1 (4711)}: the machine and its process. */
    static String name() {
        var process = " (%d)".formatted(ProcessHandle.current().pid());
        var host = host();
        return host.substring(0, Math.min(host.length(), MAX_NAME - process.length())) + process;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "unnamed"; // as in some containers
        }
    }
}
