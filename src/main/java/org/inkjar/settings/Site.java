package org.inkjar.settings;

import jakarta.persistence.AttributeOverride;
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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    @Embedded
    private SiteIdentity identity;

    @Embedded
    private Appearance appearance = Appearance.DEFAULT;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT) // Lists that are joined multiply.
    @CollectionTable(name = "site_navigation", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<NavigationItem> header = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "site_footer_link", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<NavigationItem> footer = new ArrayList<>();

    @Column(length = 300)
    private String footerText;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "site_social_link", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "position")
    private List<SocialLink> social = new ArrayList<>();

    @Embedded
    private Reading reading;

    @Embedded
    @AttributeOverride(name = "enabled", column = @Column(name = "code_enabled"))
    @AttributeOverride(name = "head", column = @Column(name = "code_head", length = InjectedCode.MAX_LENGTH))
    @AttributeOverride(name = "foot", column = @Column(name = "code_foot", length = InjectedCode.MAX_LENGTH))
    @AttributeOverride(name = "hosts", column = @Column(name = "code_hosts", length = InjectedCode.MAX_HOSTS_LENGTH))
    private InjectedCode code;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Site() {}

    void change(SettingsPart part) {
        switch (part) {
            case SiteIdentity changed -> identity = changed;
            case Appearance changed -> appearance = changed;
            case Navigation changed -> navigate(changed);
            case Reading changed -> reading = changed;
            case InjectedCode changed -> code = changed;
        }
    }

    SiteSettings settings() {
        var navigation = new Navigation(header, footer, footerText, social);
        return new SiteSettings(identity, appearance, navigation, reading, code);
    }

    private void navigate(Navigation changed) {
        replace(header, changed.header());
        replace(footer, changed.footer());
        footerText = changed.footerText();
        replace(social, changed.social());
    }

    private static <T> void replace(List<T> links, List<T> changed) {
        links.clear();
        links.addAll(changed);
    }
}
