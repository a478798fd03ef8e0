package org.inkjar.settings;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.inkjar.common.Checks;
import org.inkjar.common.Untold;
import org.inkjar.common.Words;

/**
 * HTML of the owner's own that stands in every public page; valid by construction.
 *
 * @param enabled whether it is there at present
 * @param head whole elements at the end of the head, at most {@value #MAX_LENGTH} characters, may be empty
 * @param foot whole elements at the end of the body, at most {@value #MAX_LENGTH} characters, may be empty
 * @param hosts one a line: from where its scripts load what they do not name in the HTML
 */
@Embeddable
public record InjectedCode(
        boolean enabled, @Untold String head, @Untold String foot, String hosts) implements SettingsPart {

    /** No code, as in a new blog. */
    public static final InjectedCode NONE = new InjectedCode(false, "", "", "");

    static final int MAX_LENGTH = 20_000;
    static final int MAX_HOSTS_LENGTH = 2_000;

    private static final int MAX_HOSTS = 20;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?(" + LABEL + "\\.)+" + LABEL + "(:\\d{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("^(https?:)?//|/.*$");

    public InjectedCode {
        var checks = new Checks();
        head = checks.lines("head", head, MAX_LENGTH);
        foot = checks.lines("foot", foot, MAX_LENGTH);
        hosts = hosts(checks, checks.lines("hosts", hosts, MAX_HOSTS_LENGTH));
        checks.throwIfRejected();
        CodeFragment.ofHead(head).complaint().ifPresent(complaint -> checks.reject("head", complaint));
        CodeFragment.ofFoot(foot).complaint().ifPresent(complaint -> checks.reject("foot", complaint));
        checks.throwIfRejected();
    }

    /** What stands at the end of the head, as browsers read it. */
    public String headHtml() {
        return CodeFragment.ofHead(head).html();
    }

    /** What stands at the end of the body, as browsers read it. */
    public String footHtml() {
        return CodeFragment.ofFoot(foot).html();
    }

    /** What a page has to be allowed for the code to work, and nothing else. */
    public CodePermissions permissions() {
        var permissions = new CodePermissions();
        CodeFragment.ofHead(head).elements().forEach(element -> CodeNeeds.ask(element, permissions));
        CodeFragment.ofFoot(foot).elements().forEach(element -> CodeNeeds.ask(element, permissions));
        hostList(hosts).forEach(permissions::allowAnything);
        return permissions;
    }

    private static String hosts(Checks checks, String typed) {
        var hosts = hostList(typed);
        if (hosts.size() > MAX_HOSTS) {
            checks.reject("hosts", Words.of("settings.code.hosts.limit", MAX_HOSTS));
        }
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .findFirst()
                .ifPresent(host -> checks.reject("hosts", Words.of("settings.code.hosts.wrong", host)));
        return String.join("\n", hosts);
    }

    private static List<String> hostList(String lines) {
        return lines.lines()
                .map(line ->
                        ADDRESS.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(host -> !host.isEmpty())
                .distinct()
                .toList();
    }
}
