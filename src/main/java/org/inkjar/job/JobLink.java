package org.inkjar.job;

/**
 * Leads the owner to something that a job has made.
 *
 * @param path in the admin, which sees to who may have it
 */
public record JobLink(String text, String path) {}
