package org.inkjar.post;

import java.util.UUID;

/** Somebody wrote in a post. Published in the transaction that keeps it. */
record PostWritten(UUID id) {}
