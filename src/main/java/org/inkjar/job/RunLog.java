package org.inkjar.job;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkjar.common.Saying;
import org.inkjar.common.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the lines of one run, as many as a person may want to read, and hands them on to the log of the application. */
final class RunLog implements JobLog {

    static final int MAX_LINES = 200;
    static final int MAX_LINE = 500;

    /** Of all lines with their times. */
    static final int MAX_LENGTH = 200_000;

    private static final Logger log = LoggerFactory.getLogger(RunLog.class);

    private final String job;
    private final Clock clock;
    private final List<String> lines = new ArrayList<>();
    private int more;

    RunLog(String job, Clock clock) {
        this.job = job;
        this.clock = clock;
    }

    @Override
    public synchronized void say(Saying line) {
        log.info("{}: {}", job, Text.shortened(Text.line(line.toString()), MAX_LINE));
        if (lines.size() < MAX_LINES) {
            lines.add(kept(line));
        } else {
            more++;
        }
    }

    /** All of it as it is stored; empty when nothing was said. */
    synchronized String text() {
        var text = String.join("\n", lines);
        return more == 0 ? text : text + "\n" + kept(Saying.of("job.said.more", more));
    }

    private String kept(Saying line) {
        return clock.instant() + " " + line.line(MAX_LINE);
    }

    /** What was stored, line by line. */
    static List<JobRunItem.Line> read(String text) {
        return text.lines().map(RunLog::readLine).toList();
    }

    private static JobRunItem.Line readLine(String line) {
        int space = line.indexOf(' ');
        return new JobRunItem.Line(Instant.parse(line.substring(0, space)), Saying.read(line.substring(space + 1)));
    }
}
