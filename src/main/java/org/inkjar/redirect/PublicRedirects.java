package org.inkjar.redirect;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.inkjar.common.ContentMemo;
import org.inkjar.common.ContentVersion;
import org.inkjar.post.RedirectedAddresses;
import org.inkjar.prerender.Redirections;
import org.springframework.stereotype.Component;

/** Leads readers on, from memory: whether there are ten redirects or ten thousand makes no difference to them. */
@Component
class PublicRedirects implements Redirections, RedirectedAddresses {

    private final ContentMemo<Map<String, Redirection>> byKey;

    PublicRedirects(RedirectRepository redirects, ContentVersion version) {
        byKey = new ContentMemo<>(
                version,
                () -> redirects.rows().stream().collect(toUnmodifiableMap(RedirectRow::key, PublicRedirects::lead)));
    }

    @Override
    public Optional<Redirection> find(String path) {
        var redirects = byKey.get();
        return redirects.isEmpty() ? Optional.empty() : Optional.ofNullable(redirects.get(RedirectPath.key(path)));
    }

    @Override
    public boolean leadOn(String path) {
        return find(path).isPresent();
    }

    private static Redirection lead(RedirectRow row) {
        return new Redirection(URI.create(row.target()).toASCIIString(), row.permanent());
    }
}
