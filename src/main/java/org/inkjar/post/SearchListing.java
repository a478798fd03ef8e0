package org.inkjar.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How search engines list a post, where that is not by its title, its summary and its address. Each may be empty. */
@Embeddable
record SearchListing(
        @Column(name = "seo_title", length = 200) String title,
        @Column(name = "seo_description", length = 500) String description,
        @Column(name = "canonical_url", length = 500) String canonicalUrl) {}
