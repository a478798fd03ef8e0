package org.inkjar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.inkjar.post.markdown.WordCount;

/** A text that revisions have in common, found by the hash of what it says. */
@Entity
class RevisionText {

    @Id
    @Column(length = 64)
    private String hash;

    @Column(length = PostData.MAX_BODY)
    private String body;

    /** Derived from the body, so that lists need not read it. */
    @SuppressWarnings("UnusedVariable") // but by queries
    private int words;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RevisionText() {}

    RevisionText(String body) {
        this.body = body;
        hash = hash(body);
        words = WordCount.of(body).total();
    }

    String body() {
        return body;
    }

    /** Under which a text is found. */
    static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
