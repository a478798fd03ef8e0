package org.inkjar.stats;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells programs from people by what they call themselves. Those that pass for a browser are counted as people. */
@Component
class Bots {

    /** What comes later in a user agent, nobody reads. */
    private static final int LONGEST = 500;

    private static final int REMEMBERED = 2_000;

    private final Pattern pattern = read(new ClassPathResource("stats/bots.txt"));
    private final Cache<String, Optional<String>> names =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** The name of the program; empty for a person's browser. Who says nothing is a program. */
    Optional<String> name(@Nullable String userAgent) {
        var agent = Objects.requireNonNullElse(userAgent, "");
        return names.get(agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent, this::find);
    }

    private Optional<String> find(String agent) {
        return agent.isBlank() || pattern.matcher(agent).find() ? Optional.of(ProgramName.of(agent)) : Optional.empty();
    }

    private static Pattern read(ClassPathResource list) {
        try {
            var alternatives = list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
            return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
