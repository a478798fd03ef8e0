package org.inkjar.post;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.inkjar.post.markdown.TextPlace;
import org.inkjar.post.preflight.Advice;
import org.inkjar.post.preflight.Checklist;
import org.inkjar.post.preflight.Finding;
import org.inkjar.post.preflight.Findings;
import org.inkjar.post.preflight.Place;
import org.inkjar.post.preflight.Severity;
import org.inkjar.post.preflight.Subject;
import org.inkjar.post.weblink.WebAddress;

/** What the last look at a post found, and where its links lead. It is derived, and may be made anew at any time. */
@Entity
class PostHealth {

    @Id
    private UUID postId;

    /** The version of the post that was looked at. */
    @SuppressWarnings("UnusedVariable") // queries read it
    private long postVersion;

    @SuppressWarnings("UnusedVariable") // queries read it
    private int edition;

    private int problems;

    private int suggestions;

    @ElementCollection
    @CollectionTable(name = "post_finding", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<Kept> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "post_link", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PostHealth() {}

    PostHealth(UUID postId) {
        this.postId = postId;
    }

    void take(long version, Findings found, List<Link> newLinks) {
        postVersion = version;
        edition = Checklist.EDITION;
        problems = found.problems();
        suggestions = found.suggestions();
        replace(findings, found.shown().stream().map(Kept::of).toList());
        replace(links, newLinks);
    }

    Findings findings() {
        return new Findings(findings.stream().map(Kept::finding).toList(), problems, suggestions);
    }

    HealthSummary summary() {
        return new HealthSummary(problems, suggestions);
    }

    private static <T> void replace(List<T> list, List<T> content) {
        if (!list.equals(content)) {
            list.clear();
            list.addAll(content);
        }
    }

    /**
     * A finding, without the offsets: those are true until the next key only.
     *
     * @param severity that of the advice, for queries
     * @param subject that of the advice, for queries
     * @param named what the advice names, each on a line
     */
    @Embeddable
    record Kept(
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 10)
            Severity severity,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 20)
            Subject subject,

            @Column(length = 20) String field,
            int line,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40)
            Advice advice,

            @Column(length = 500) String named) {

        private static final String END = "\n";

        static Kept of(Finding finding) {
            return new Kept(
                    finding.severity(),
                    finding.subject(),
                    finding.place().field(),
                    finding.place().text().line(),
                    finding.advice(),
                    finding.named().stream().map(text -> text + END).collect(Collectors.joining()));
        }

        Finding finding() {
            return new Finding(advice, named.lines().toList(), new Place(field, new TextPlace(line, 0, 0)));
        }
    }

    /**
     * Where a link leads.
     *
     * @param site whether it stays on this blog
     * @param mark what was there when the post was looked at; empty for links that lead away
     */
    @Embeddable
    record Link(
            @Column(length = WebAddress.MAX_LENGTH) String address,
            boolean site,
            @Column(length = 600) String mark) {}
}
