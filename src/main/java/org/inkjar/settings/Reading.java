package org.inkjar.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.common.Checks;

/**
 * How much readers, feed readers and search engines get at a time; valid by construction.
 *
 * @param postsPerPage in lists, from 1 to 50
 * @param feedPosts in feeds, from 1 to 100
 * @param searchable whether search engines may list the site
 */
@Embeddable
public record Reading(
        int postsPerPage,
        int feedPosts,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10)
        FeedContent feedContent,

        boolean searchable)
        implements SettingsPart {

    public Reading {
        var checks = new Checks();
        postsPerPage = checks.range("postsPerPage", postsPerPage, 1, 50);
        feedPosts = checks.range("feedPosts", feedPosts, 1, 100);
        feedContent = checks.chosen("feedContent", feedContent, FeedContent.FULL);
        checks.throwIfRejected();
    }
}
