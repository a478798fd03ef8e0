package org.inkjar.redirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkjar.common.Change;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;

/**
 * What an import does.
 *
 * @param added new ones, in the order of their lines
 * @param changed those that lead elsewhere than before
 * @param removed sources of those that go
 * @param unchanged how many stay as they are although a line names them
 * @param problems by line; as long as there is one, nothing is done
 */
public record RedirectPlan(
        List<RedirectData> added,
        List<RedirectData> changed,
        List<String> removed,
        int unchanged,
        List<Problem> problems) {

    /** What is wrong with a line, counted from 1. */
    public record Problem(int line, String message) {

        public String inWords() {
            return Words.of("redirect.line", line, message);
        }
    }

    static RedirectPlan of(RedirectCsv csv, List<RedirectData> stored, boolean replace, Set<String> existing) {
        var problems = new ArrayList<>(csv.problems());
        var wished = wished(csv, problems);
        var before = stored.stream().collect(Collectors.toMap(RedirectData::key, data -> data));
        var after = new HashMap<String, RedirectData>(replace ? Map.of() : before);
        wished.forEach((key, line) -> after.put(key, line.data()));
        if (after.size() > RedirectService.MOST) {
            problems.add(new Problem(wished.size(), Words.of("redirect.too-many", after.size(), RedirectService.MOST)));
        }
        var rules = new RedirectRules(after.values(), existing);
        wished.values()
                .forEach(line -> rules.check(line.data())
                        .ifPresent(complaint -> problems.add(new Problem(line.number(), complaint.message()))));
        problems.sort(Comparator.comparingInt(Problem::line));
        var named = wished.values().stream().map(RedirectCsv.Line::data).toList();
        var removed = before.values().stream()
                .filter(data -> !after.containsKey(data.key()))
                .map(RedirectData::source)
                .sorted()
                .toList();
        return difference(before, named, removed, problems);
    }

    /** How many redirects are another after it. */
    public int changes() {
        return added.size() + changed.size() + removed.size();
    }

    /** What is told of it afterwards: how many. */
    List<Change> told() {
        return List.of(
                Change.of("deed.field.added", "", added.size()),
                Change.of("deed.field.changed", "", changed.size()),
                Change.of("deed.field.removed", "", removed.size()));
    }

    void throwIfWrong() {
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw new InvalidInputException("csv", first.inWords());
        }
    }

    private static RedirectPlan difference(
            Map<String, RedirectData> before, List<RedirectData> named, List<String> removed, List<Problem> problems) {
        var added = new ArrayList<RedirectData>();
        var changed = new ArrayList<RedirectData>();
        for (var data : named) {
            if (!before.containsKey(data.key())) {
                added.add(data);
            } else if (!data.equals(before.get(data.key()))) {
                changed.add(data);
            }
        }
        int unchanged = named.size() - added.size() - changed.size();
        return new RedirectPlan(added, changed, removed, unchanged, problems);
    }

    /** The last line of the same words is as good as the first; another target for one address is a mistake. */
    private static Map<String, RedirectCsv.Line> wished(RedirectCsv csv, List<Problem> problems) {
        var wished = new LinkedHashMap<String, RedirectCsv.Line>();
        for (var line : csv.lines()) {
            var first = wished.putIfAbsent(line.data().key(), line);
            if (first != null && !first.data().equals(line.data())) {
                problems.add(new Problem(line.number(), Words.of("redirect.line.elsewhere", first.number())));
            }
        }
        return wished;
    }
}
