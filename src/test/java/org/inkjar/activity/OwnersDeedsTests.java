package org.inkjar.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkjar.InkjarTest;
import org.inkjar.People;
import org.inkjar.author.Account;
import org.inkjar.author.EmailAddress;
import org.inkjar.author.Role;
import org.inkjar.common.Change;
import org.inkjar.job.Jobs;
import org.inkjar.mail.MailPassword;
import org.inkjar.mail.MailSecurity;
import org.inkjar.mail.MailService;
import org.inkjar.mail.MailSettings;
import org.inkjar.post.weblink.LinkCheckSettingsService;
import org.inkjar.redirect.RedirectData;
import org.inkjar.redirect.RedirectImport;
import org.inkjar.redirect.RedirectService;
import org.inkjar.security.InvitationData;
import org.inkjar.security.Invitations;
import org.inkjar.security.LinkService;
import org.inkjar.security.Links;
import org.inkjar.security.PasswordResets;
import org.inkjar.security.PeopleService;
import org.inkjar.settings.InjectedCode;
import org.inkjar.settings.SettingsService;
import org.inkjar.stats.StatisticsSettings;
import org.inkjar.stats.StatisticsSettingsService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;

/** What an owner does with people, jobs and settings is told, and no secret with it. */
@InkjarTest
class OwnersDeedsTests {

    private final ActivityLog log;
    private final ListableBeanFactory beans;
    private final People people;

    OwnersDeedsTests(ActivityLog log, ListableBeanFactory beans, People people) {
        this.log = log;
        this.beans = beans;
        this.people = people;
    }

    @BeforeEach
    void signIn() {
        people.signIn(people.owner("Grace", "grace@example.com"));
    }

    @Test
    void tellsWhatBecomesOfPeople() {
        var service = beans.getBean(PeopleService.class);
        var bob = people.account("Bob", Role.AUTHOR);
        service.changeRole(bob.id(), Role.EDITOR);
        service.changeRole(bob.id(), Role.EDITOR);
        service.signOut(bob.id());
        service.deactivate(bob.id());
        service.activate(bob.id());
        service.activate(bob.id());
        service.deactivate(bob.id());
        service.handOver(bob.id(), people.ada().id());
        service.delete(bob.id());

        assertThat(told())
                .containsExactly(
                        "changed the role of “Bob”",
                        "signed out “Bob”",
                        "deactivated “Bob”",
                        "activated “Bob”",
                        "deactivated “Bob”",
                        "handed over the posts of “Bob”",
                        "deleted “Bob”");
        assertThat(all().getLast().changes()).containsExactly(new Change("Role", "Author", "Editor"));
        assertThat(all()).allSatisfy(item -> assertThat(item.actor().name()).isEqualTo("Grace"));
        assertThat(all()).allSatisfy(item -> assertThat(item.subject().link()).isEmpty());
    }

    @Test
    void tellsOfInvitationsAndOfNoSecret() {
        var links = beans.getBean(LinkService.class);
        var invited = links.invite(new InvitationData("Eve", new EmailAddress("eve@example.com"), Role.AUTHOR));
        beans.getBean(Invitations.class).accept(Links.token(invited.address()), "Eve", "a walk in the woods");
        links.invite(new InvitationData("", new EmailAddress("mallory@example.com"), Role.AUTHOR));
        links.revokeInvitation(beans.getBean(PeopleService.class).list().stream()
                .filter(person -> person.email().equals("mallory@example.com"))
                .findFirst()
                .orElseThrow()
                .id());

        assertThat(told())
                .containsExactly(
                        "invited “Eve”",
                        "joined as “Eve”",
                        "invited “mallory@example.com”",
                        "revoked the invitation of “mallory@example.com”");
        assertThat(all().get(2).actor().name()).isEqualTo("Eve");
        assertThat(all().toString())
                .doesNotContain(Links.token(invited.address()).value());
    }

    @Test
    void tellsOfLinksToAnotherPasswordAndOfNoSecret() {
        Account bob = people.account("Bob", Role.AUTHOR);
        var link = beans.getBean(LinkService.class).resetPassword(bob.id());
        beans.getBean(PasswordResets.class).use(Links.token(link.address()), "a walk in the woods");

        assertThat(told())
                .containsExactly("made a link to another password for “Bob”", "changed the password of “Bob”");
        assertThat(all().getFirst().actor().name()).isEqualTo("Bob");
        assertThat(all().toString())
                .doesNotContain(Links.token(link.address()).value())
                .doesNotContain("woods");
    }

    @Test
    void tellsOfJobs() {
        var jobs = beans.getBean(Jobs.class);
        jobs.run("thin-revisions");
        jobs.run("thin-revisions");
        jobs.pause("thin-revisions");
        jobs.pause("thin-revisions");
        jobs.resume("thin-revisions");
        jobs.resume("thin-revisions");

        assertThat(told())
                .containsExactly(
                        "asked for a run of the job “Thin revisions”",
                        "paused the job “Thin revisions”",
                        "resumed the job “Thin revisions”");
        assertThat(all().getFirst().subject().link()).isEqualTo("/admin/jobs/thin-revisions");
    }

    @Test
    void tellsOfRedirectsAndOfAnImportHowManyThereWere() {
        var redirects = beans.getBean(RedirectService.class);
        var added = redirects.add(new RedirectData("/old", "/new", true));
        redirects.change(added.id(), added.version(), new RedirectData("/old", "/newer", true));
        redirects.delete(added.id());
        redirects.carryOut(new RedirectImport("/a,/b\n/c,/d\n", false));

        assertThat(told())
                .containsExactly(
                        "added the redirect from “/old”",
                        "changed the redirect from “/old”",
                        "deleted the redirect from “/old”",
                        "imported redirects");
        assertThat(all().getFirst().changes())
                .containsExactly(
                        new Change("Added", "", "2"), new Change("Changed", "", "0"), new Change("Removed", "", "0"));
        assertThat(all().get(2).changes()).containsExactly(new Change("Target", "/new", "/newer"));
    }

    @Test
    void tellsThatThePasswordForMailWasChangedAndNeverWhatItIs() {
        var service = beans.getBean(MailService.class);
        var first = service.save(Optional.empty(), Optional.of(mail("first secret")));
        var second = service.save(first, Optional.of(mail("second secret")));
        service.save(second, Optional.empty());

        assertThat(told())
                .containsExactly(
                        "changed the server for mail “smtp.example.com”",
                        "changed the server for mail “smtp.example.com”",
                        "turned off the server for mail “smtp.example.com”");
        assertThat(all().get(1).changes()).containsExactly(new Change("Password", "(hidden)", "(hidden)"));
        assertThat(all().toString()).doesNotContain("secret");
    }

    @Test
    void tellsThatCodeWasChangedAndNotWhatStandsInIt() {
        var service = beans.getBean(SettingsService.class);
        service.save(InjectedCode.NONE, new InjectedCode(true, "<meta name=\"proof\" content=\"s3cret\">", "", ""));

        assertThat(told()).containsExactly("changed the settings “Code injection”");
        assertThat(all().getFirst().changes())
                .containsExactly(new Change("Enabled", "no", "yes"), new Change("Head", "", "(hidden)"));
        assertThat(all().toString()).doesNotContain("s3cret");
    }

    @Test
    void tellsOfTheSettingsOfLinkChecksAndStatistics() {
        Consumer<Boolean> links = beans.getBean(LinkCheckSettingsService.class)::enable;
        List.of(false, false, true).forEach(links);
        var statistics = beans.getBean(StatisticsSettingsService.class);
        statistics.save(statistics.find().version(), new StatisticsSettings(false, 7));

        assertThat(told())
                .containsExactly(
                        "changed the settings “Link checks”",
                        "changed the settings “Link checks”",
                        "changed the settings “Statistics”");
        assertThat(all().getFirst().changes()).contains(new Change("Counting", "yes", "no"));
    }

    private static MailSettings mail(String password) {
        return new MailSettings(
                "smtp.example.com",
                587,
                MailSecurity.STARTTLS,
                "blog",
                MailPassword.replacedBy(password),
                "blog@example.com",
                "");
    }

    private List<ActivityItem> all() {
        return log.list(ActivityFilter.ALL, null, 100).stream()
                .filter(item -> !item.action().equals("person.set-up"))
                .toList();
    }

    private List<String> told() {
        return all().reversed().stream().map(ActivityItem::sentence).toList();
    }
}
