package org.inkjar;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.inkjar.author.Account;
import org.inkjar.author.AccountChanges;
import org.inkjar.author.Accounts;
import org.inkjar.author.AuthorProfile;
import org.inkjar.author.Authors;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.ProfileData;
import org.inkjar.author.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Makes the people that a test starts from. */
public class People {

    public static final String PASSWORD = "a long walk by the sea";

    /** To hash takes long, on purpose. */
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Authors authors;
    private final PasswordEncoder encoder;

    People(Accounts accounts, AccountChanges changes, Authors authors, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.changes = changes;
        this.authors = authors;
        this.encoder = encoder;
    }

    /** An author of this name. */
    public AuthorProfile author(String name) {
        return accounts.createGuest(new ProfileData(name, "", "", "", List.of()));
    }

    /** The owner, whose password is not of use. */
    public Account owner(String name, String email) {
        return accounts.createOwner(name, new EmailAddress(email), "{noop}unknown");
    }

    /** Somebody with an account of this role, whose password is not of use: Grace has {@code grace@example.com}. */
    public Account account(String name, Role role) {
        var email = new EmailAddress(name.toLowerCase(Locale.ROOT) + "@example.com");
        return changes.create(name, email, "{noop}unknown", role);
    }

    /** The owner, who can sign in by {@link #PASSWORD}. */
    public Account ownerWithPassword(String name, String email) {
        return accounts.createOwner(name, new EmailAddress(email), HASHES.computeIfAbsent(PASSWORD, encoder::encode));
    }

    /** Ada Lovelace, who writes whatever is not said to be somebody else's. */
    public AuthorProfile ada() {
        return authors.findAll().stream()
                .filter(author -> author.name().equals("Ada Lovelace"))
                .findFirst()
                .orElseGet(() -> author("Ada Lovelace"));
    }

    /** Signs an author in for the rest of the test, with a role and those that it includes. */
    public void signIn(UUID id, Role role) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(token(id.toString(), role)));
    }

    /** Signs somebody in, with all that their role includes, for the rest of the test. */
    public void signIn(Account account) {
        TestSecurityContextHolder.setContext(
                new SecurityContextImpl(token(account.id().toString(), account.role())));
    }

    /** Does something as somebody, whoever is signed in. */
    public static void as(Account account, Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(token(account.id().toString(), account.role())));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something with the rights of an editor, whoever is signed in. */
    public static <T> T asEditor(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var session = VaadinSession.getCurrent();
        try {
            VaadinSession.setCurrent(null);
            SecurityContextHolder.setContext(new SecurityContextImpl(token("fixture", Role.EDITOR)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }

    private static TestingAuthenticationToken token(String name, Role role) {
        var authorities =
                role.included().stream().map(included -> "ROLE_" + included).toArray(String[]::new);
        return new TestingAuthenticationToken(name, "", authorities);
    }
}
