package org.inkjar.post;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.common.SitePaths;
import org.inkjar.post.PublishedAddressRepository.AuthorChange;
import org.inkjar.post.PublishedAddressRepository.SeriesChange;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everything public stands, without the texts: there can be very many. */
@Service
@Transactional(readOnly = true)
public class PublishedAddresses {

    private final PublishedAddressRepository addresses;
    private final Authors authors;

    PublishedAddresses(PublishedAddressRepository addresses, Authors authors) {
        this.addresses = addresses;
        this.authors = authors;
    }

    public long count(PostKind kind) {
        return addresses.count(kind);
    }

    /** The posts or pages of one part of all, the oldest first, so that a full part stays as it is. */
    public List<PublishedAddress> list(PostKind kind, int part, int size) {
        return addresses.list(kind, PageRequest.of(part - 1, size));
    }

    /** The tags with at least one public post. */
    public List<PublishedAddress> tags() {
        return addresses.tags();
    }

    /** The series with at least one public post. */
    public List<PublishedAddress> series() {
        return addresses.series().stream().map(SeriesChange::address).toList();
    }

    /** The authors with at least one public post. */
    public List<PublishedAddress> authors() {
        var changes = addresses.authors();
        var profiles =
                authors.findAll(changes.stream().map(AuthorChange::authorId).toList());
        return changes.stream()
                .map(change -> address(requireNonNull(profiles.get(change.authorId())), change.lastModified()))
                .sorted(comparing(PublishedAddress::path))
                .toList();
    }

    /** When the list of posts last changed for its readers; never, if it is empty. */
    public Optional<Instant> lastModified() {
        return addresses.lastModified();
    }

    private static PublishedAddress address(AuthorProfile author, Instant lastModified) {
        return new PublishedAddress(
                SitePaths.author(author.slug()), author.name(), author.bio(), Optional.empty(), lastModified);
    }
}
