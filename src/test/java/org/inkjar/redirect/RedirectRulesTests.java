package org.inkjar.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RedirectRulesTests {

    private static final int ADDRESSES = 12;

    @Test
    void noneLeadsToItself() {
        assertThat(complaint(redirect("/a", "/A/?x"), Set.of())).contains("leads to itself");
    }

    @Test
    void noneStartsWhereSomethingStands() {
        assertThat(complaint(redirect("/a", "/b"), Set.of("/a"))).contains("A page stands there");
        assertThat(complaint(redirect("/a", "/b"), Set.of("/b"))).isEmpty();
    }

    @Test
    void noneLeadsToWhereAnotherStarts() {
        var one = redirect("/a", "/b");
        var other = redirect("/b", "/c");
        var rules = new RedirectRules(List.of(one, other), Set.of());

        assertThat(rules.check(one).orElseThrow().message()).contains("leads on to /c");
        assertThat(rules.check(other).orElseThrow().message()).contains("/a leads here");
    }

    @Test
    void manyMayLeadToOneAddressAndElsewhere() {
        var redirects = List.of(redirect("/a", "/x"), redirect("/b", "/x"), redirect("/c", "https://example.com/a"));
        var rules = new RedirectRules(redirects, Set.of("/x"));

        assertThat(redirects).allSatisfy(each -> assertThat(rules.check(each)).isEmpty());
    }

    /** Whatever is added, in whatever order: who follows what the rules let in arrives after one step. */
    @RepeatedTest(200)
    void nobodyIsEverLedInACircle(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var existing = someOf(random, 3);
        var accepted = new ArrayList<RedirectData>();
        for (int i = 0; i < 40; i++) {
            var wished = redirect(address(random), address(random));
            if (accepted.stream().anyMatch(other -> other.key().equals(wished.key()))) {
                continue;
            }
            var all = new ArrayList<>(accepted);
            all.add(wished);
            if (new RedirectRules(all, existing).check(wished).isEmpty()) {
                accepted.add(wished);
            }
        }

        Map<String, String> leads = new HashMap<>();
        accepted.forEach(redirect -> leads.put(redirect.key(), RedirectPath.key(redirect.target())));
        assertThat(leads.values()).noneMatch(leads::containsKey);
        assertThat(leads.keySet()).doesNotContainAnyElementsOf(existing);
    }

    /** What is refused is refused for a reason: without the rule somebody would take two steps, or none. */
    @RepeatedTest(200)
    void anImportIsRefusedExactlyWhereSomebodyWouldTakeTwoSteps(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var byKey = new HashMap<String, RedirectData>();
        for (int i = 0; i < 5; i++) {
            var redirect = redirect(address(random), address(random));
            byKey.put(redirect.key(), redirect);
        }
        boolean straight =
                byKey.values().stream().noneMatch(redirect -> byKey.containsKey(RedirectPath.key(redirect.target())));

        var rules = new RedirectRules(byKey.values(), Set.of());

        assertThat(byKey.values().stream().allMatch(each -> rules.check(each).isEmpty()))
                .isEqualTo(straight);
    }

    private static String complaint(RedirectData redirect, Set<String> existing) {
        return new RedirectRules(List.of(redirect), existing)
                .check(redirect)
                .map(RedirectRules.Complaint::message)
                .orElse("");
    }

    private static Set<String> someOf(Random random, int count) {
        var some = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            some.add(address(random));
        }
        return some;
    }

    private static String address(Random random) {
        return "/p" + random.nextInt(ADDRESSES);
    }

    private static RedirectData redirect(String source, String target) {
        return new RedirectData(source, target, true);
    }
}
