package org.inkjar.settings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.common.ContentListener;

/** The one row of settings; the first migration writes it. */
@Entity
@EntityListeners(ContentListener.class)
class Site {

    static final long ID = 1;

    @Id
    private long id;

    @Version
    private long version;

    @Column(length = 80)
    private String title;

    @Column(length = 300)
    private String description;

    @Column(length = 200)
    private String baseUrl;

    @Column(length = 35)
    private String language;

    @Column(length = 50)
    private String timeZone;

    private int postsPerPage;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_navigation", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<NavigationItem> navigation = new ArrayList<>();

    @Embedded
    private Appearance appearance = Appearance.DEFAULT;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Site() {}

    void change(SiteSettings settings) {
        title = settings.title();
        description = settings.description();
        baseUrl = settings.baseUrl();
        language = settings.language();
        timeZone = settings.timeZone();
        postsPerPage = settings.postsPerPage();
        navigation.clear();
        navigation.addAll(settings.navigation());
        appearance = settings.appearance();
    }

    SiteSettings settings() {
        return new SiteSettings(title, description, baseUrl, language, timeZone, postsPerPage, navigation, appearance);
    }

    long version() {
        return version;
    }
}
