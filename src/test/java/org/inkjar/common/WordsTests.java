package org.inkjar.common;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkjar.author.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** The words, and that none is missing, none left over, and all languages say the same. */
class WordsTests {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path FRONTEND = Path.of("frontend");
    /** The room whose patterns are filled in by {@code words.ts}. */
    private static final String BROWSER = "frontend";

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void speaksTheLanguageOfTheRequest() {
        LocaleContextHolder.setLocale(Locale.GERMANY);

        assertThat(Words.of("site.archive")).isEqualTo("Archiv");
    }

    @Test
    void speaksEnglishWithWhoeverReadsNoneOfItsLanguages() {
        LocaleContextHolder.setLocale(Locale.JAPAN);

        assertThat(Words.of("site.archive")).isEqualTo("Archive");
    }

    @Test
    void speaksEnglishWhereNobodyIsAnswered() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(Words.of("site.archive")).isEqualTo("Archive");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void countsAsTheLanguageDoes() {
        assertThat(Words.of("site.posts", 1)).isEqualTo("1 post");
        assertThat(Words.of("site.posts", 12_345)).isEqualTo("12,345 posts");
        assertThat(Words.in(Locale.GERMAN, "site.posts", 12_345)).isEqualTo("12.345 Beiträge");
    }

    @Test
    void whatPeopleWroteIsNoPattern() {
        assertThat(Words.of("site.author.description", "{0} '{1}' <b>")).isEqualTo("Posts by {0} '{1}' <b>.");
    }

    @Test
    void everyRoomHasAFileInEachLanguage() {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(Words.ROOMS.stream()
                        .flatMap(room -> Words.LANGUAGES.stream().map(language -> file(room, language)))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsMissing(Locale language) {
        assertThat(used()).isNotEmpty().isSubsetOf(keys(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsLeftOver(Locale language) {
        assertThat(keys(language)).isSubsetOf(used());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyIsInTheFileOfItsRoom(Locale language) {
        Words.ROOMS.forEach(
                room -> assertThat(words(room, language).keySet()).allMatch(key -> key.startsWith(room + ".")));
    }

    /** A translation that leaves an argument out, or knows one more, is wrong. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageUsesTheSameArguments(Locale language) {
        Words.ROOMS.forEach(room -> words(room, language)
                .forEach((key, pattern) -> assertThat(arguments(pattern, language))
                        .as(key)
                        .isEqualTo(arguments(words(room, Locale.ENGLISH).get(key), Locale.ENGLISH))));
    }

    /** The browser puts values in the place of their numbers; an apostrophe is one, and nothing is chosen or formatted. */
    @ParameterizedTest
    @MethodSource("languages")
    void theBrowserIsAskedForNoMoreThanPuttingInValues(Locale language) {
        assertThat(words(BROWSER, language).values())
                .isNotEmpty()
                .allSatisfy(
                        pattern -> assertThat(pattern.replaceAll("\\{\\d}", "")).doesNotContain("{", "}", "''"));
    }

    /** Elsewhere an apostrophe that is written once would take what follows it for no pattern. */
    @ParameterizedTest
    @MethodSource("languages")
    void everyApostropheIsWrittenTwiceOrQuotesABrace(Locale language) {
        Words.ROOMS.stream()
                .filter(room -> !room.equals(BROWSER))
                .forEach(room -> assertThat(words(room, language))
                        .allSatisfy((key, pattern) ->
                                assertThat(pattern.replaceAll("''|'[{}]'", "")).doesNotContain("'")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordIsEmpty(Locale language) {
        Words.ROOMS.forEach(room -> assertThat(words(room, language).values()).noneMatch(String::isBlank));
    }

    /** Messages to those who read logs and stack traces are English. */
    @Test
    void noSentenceStandsInTheCodeOfAView() {
        var sentence = Pattern.compile("\"[A-Z“][a-z]+ [a-z]+[^\"]*\"");
        var views = Pattern.compile("(?m)^package org\\.inkjar\\.(?:\\w+\\.ui|admin|site)\\b");

        assertThat(read(JAVA, ".java")
                        .filter(source -> views.matcher(source).find())
                        .flatMap(String::lines)
                        .filter(line -> !line.matches("\\s*(?:/?\\*|//).*|.*(?i:log\\.|exception\\().*"))
                        .filter(line -> sentence.matcher(line).find()))
                .isEmpty();
    }

    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    /** Every key is said in full where it is used, in quotation marks, so that it can be found. */
    private static Set<String> used() {
        var key = Pattern.compile("[\"']((?:" + String.join("|", Words.ROOMS) + ")\\.[a-z][a-z0-9.-]*)[\"']");
        return Stream.concat(read(JAVA, ".java"), read(FRONTEND, ".ts"))
                .flatMap(source -> key.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .filter(found -> !found.endsWith(".css") && !found.endsWith(".js"))
                .filter(found -> !found.startsWith("mail.smtp.")) // of Jakarta Mail
                .filter(found -> !found.equals("activity.csv")) // a file
                .filter(found -> !found.endsWith(".")) // the beginning of those in told()
                .collect(Collectors.toCollection(() -> new TreeSet<>(told())));
    }

    /** The keys by which a {@link Change} finds its words: nothing may be told that has none. */
    private static Set<String> told() {
        var types = types(new AssignableTypeFilter(Told.class)).toList();
        var fields = types.stream()
                .flatMap(WordsTests::fields)
                .map(component -> "deed.field." + ChangedValue.hyphenated(component.getName()));
        var constants = Stream.concat(
                        types.stream().flatMap(WordsTests::fields).map(RecordComponent::getType), Stream.of(Role.class))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()));
        var values = Stream.concat(constants, Stream.of(true, false))
                .map(ChangedValue::of)
                .map(ChangedValue::text);
        return Stream.of(fields, values.map("deed.value."::concat), Stream.of("deed.value.hidden"))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends Class<?>> types(TypeFilter filter) {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(filter);
        provider.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Tests.*")));
        return provider.findCandidateComponents("org.inkjar").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isRecord);
    }

    /** Of a record in a record, its own too. */
    private static Stream<RecordComponent> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getType().isRecord() && !ChangedValue.isSecret(component)
                        ? Stream.concat(Stream.of(component), fields(component.getType()))
                        : Stream.of(component));
    }

    private static Set<String> keys(Locale language) {
        return Words.ROOMS.stream()
                .flatMap(room -> words(room, language).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> words(String room, Locale language) {
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file(room, language)))) {
            var properties = new Properties();
            properties.load(reader);
            var words = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String room, Locale language) {
        return room + (language.equals(Locale.ENGLISH) ? "" : "_" + language) + ".properties";
    }

    private static Set<String> arguments(String pattern, Locale language) {
        new MessageFormat(pattern, language); // fails when it is none
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> files() {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path folder, String extension) {
        try (var files = Files.walk(folder)) {
            return Arrays.stream(files.filter(file -> file.toString().endsWith(extension))
                    .map(WordsTests::content)
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
