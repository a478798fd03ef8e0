package org.inkjar.common;

/**
 * A record of which {@link Change} tells what was changed in it. There are words for the name of each of its components, as
 * {@code deed.field.time-zone}, and for each constant that one can have, as {@code deed.value.mail-security.tls}.
 */
public interface Told {}
