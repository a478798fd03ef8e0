package org.inkjar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query finds, and in which order. */
class IndexSearchTests {

    private final TestIndex index = new TestIndex();

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kubernetes", // as it is
        "Kubernetes",
        "KUBERNETES",
        "kubernets", // a letter is missing
        "kuberntees", // two are in the wrong order
        "kubbernetes", // one too many
        "kubernetas", // another one
        "kuvernetas", // two others
        "kub", // only begun
        "ku",
        "deployment of kubernetes",
        "kubernetes deploying"
    })
    void findsWhatWasMeant(String query) {
        index.add("en", "Kubernetes", "Deployments of containers").add("en", "Other", "text about nothing");

        assertThat(index.titles(query)).containsExactly("Kubernetes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lubernetes", "kxxxrnetes", "kubernetes-42x-17z", "netes", "k u b"})
    void doesNotGuessFurther(String query) {
        index.add("en", "Kubernetes", "text");

        assertThat(index.titles(query)).isEmpty();
    }

    @Test
    void aShortWordOrANumberIsNoSlipForAnother() {
        index.add("en", "A cat in 2024", "text");

        assertThat(index.titles("cot")).isEmpty();
        assertThat(index.titles("2025 ")).isEmpty();
        assertThat(index.titles("2024")).hasSize(1);
    }

    @Test
    void aWordThatSomeTextHasIsNotTakenForMisspelled() {
        index.add("en", "Lucene", "text").add("en", "Lucerne", "text");

        assertThat(index.titles("lucene")).containsExactly("Lucene");
        assertThat(index.titles("lucerne")).containsExactly("Lucerne");
        assertThat(index.titles("lucenre")).containsExactlyInAnyOrder("Lucene", "Lucerne");
    }

    @Test
    void onlyTheLastWordMayBeBegun() {
        index.add("en", "Containers in production", "text");

        assertThat(index.titles("containers prod")).hasSize(1);
        assertThat(index.titles("prod containers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, The deployment of running services, deploy service run",
        "en, Stories about mice, story",
        "en-GB, Stories about mice, story",
        "de, Häuser und Gärten, Haus Garten",
        "de, Die Bücher von Müller, Buch mueller",
        "fr, Les chevaux de l’avion, avion cheval",
        "es, Canciones rápidas, cancion rapida",
        "pt-BR, Relações públicas, relacao",
        "ru, Новые книги, книга",
        "nb, Bøkene mine, bok",
        "tr, Kitaplarımız, kitap",
        "th, ภาษาไทยง่ายมาก, ภาษา"
    })
    void findsWordsByTheirStemInTheLanguageOfTheText(String language, String title, String query) {
        index.add(language, title, "");

        assertThat(index.titles(query + " ")).containsExactly(title);
    }

    @Test
    void eachTextIsReadInItsOwnLanguage() {
        index.add("de", "Gärten", "").add("en", "Gardens", "").add("xx", "Jardins", "");

        assertThat(index.titles("Garten")).containsExactly("Gärten");
        assertThat(index.titles("garden")).containsExactly("Gardens");
        assertThat(index.titles("jardins")).containsExactly("Jardins");
    }

    @ParameterizedTest
    @CsvSource({"creme brulee", "Crème brûlée", "CRÈME", "crème bru"})
    void accentsDoNotMatter(String query) {
        index.add("en", "Crème brûlée", "");

        assertThat(index.titles(query)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 東京都の天気, 東京",
        "ja, 東京都の天気, 天気",
        "ja, 東京都の天気, 京",
        "ja, コンピュータの歴史, コンピ",
        "ja, ｺﾝﾋﾟｭｰﾀの歴史, コンピュータ",
        "zh, 我喜欢编程语言, 编程",
        "ko, 한국어를 배웁니다, 한국어",
        "en, A word on 東京, 東京 word"
    })
    void findsChineseJapaneseAndKoreanByNeighbouringCharacters(String language, String title, String query) {
        index.add(language, title, "").add(language, "別物", "");

        assertThat(index.titles(query)).containsExactly(title);
    }

    @Test
    void titlesCountForMoreThanTagsThoseForMoreThanSummariesAndTheseForMoreThanTheText() {
        index.add("en", "In the text", "", "lucene ".repeat(50))
                .add("en", "In the summary", "About lucene.", "text")
                .add("en", "In a tag", "", "text", "lucene")
                .add("en", "A rather long title in which somewhere there is Lucene", "", "text");

        assertThat(index.titles("lucene"))
                .containsExactly(
                        "A rather long title in which somewhere there is Lucene",
                        "In a tag",
                        "In the summary",
                        "In the text");
    }

    @Test
    void aWholeWordCountsForMoreThanItsStemAndThisForMoreThanABeginning() {
        index.add("en", "Testament", "").add("en", "Testing", "").add("en", "Test", "");

        assertThat(index.titles("test")).containsExactly("Test", "Testing", "Testament");
    }

    @Test
    void wordsThatStandTogetherCountForMore() {
        index.add("en", "Apart", "open the door to the source of the river")
                .add("en", "Together", "this is open source and the river")
                .add("en", "Apart too", "open the door to the source of the river");

        assertThat(index.titles("open source").getFirst()).isEqualTo("Together");
    }

    @Test
    void whatIsEquallyGoodStandsTheNewestFirst() {
        index.add("en", "One lucene", "").add("en", "Two lucene", "").add("en", "Six lucene", "");

        assertThat(index.titles("lucene")).containsExactly("Six lucene", "Two lucene", "One lucene");
        assertThat(index.titles("lucene six")).containsExactly("Six lucene");
        assertThat(index.titles("lucene lucene")).containsExactly("Six lucene", "Two lucene", "One lucene");
    }

    @Test
    void everyWordIsWantedAndMostOfThemWhereNothingHasAll() {
        index.add("en", "Red green", "").add("en", "Red green blue", "").add("en", "Red", "");

        assertThat(index.titles("red green blue")).containsExactly("Red green blue");
        assertThat(index.titles("red green yellow ")).containsExactlyInAnyOrder("Red green", "Red green blue");
        assertThat(index.titles("red yellow ")).isEmpty();
    }

    @Test
    void quotationMarksKeepWordsTogether() {
        index.add("en", "Source open", "").add("en", "Open source", "").add("de", "Offen", "", "", "open", "source");

        assertThat(index.titles("\"open source\"")).containsExactly("Open source");
        assertThat(index.titles("„open source“")).containsExactly("Open source");
        assertThat(index.titles("\"open sou")).hasSize(3);
        assertThat(index.titles("\"source\" open \"source open\"")).containsExactly("Source open");
    }

    @Test
    void highlightsWhatWasFoundInTheTitleAndInThePassage() {
        index.add(
                "en",
                "Running Lucene",
                "",
                "Before. " + "word ".repeat(200) + "We run it with LUCENE here. " + "word ".repeat(200));

        var hit = index.hits("run lucen").getFirst();

        assertThat(TestIndex.marked(hit.title())).isEqualTo("[Running] [Lucene]");
        assertThat(TestIndex.marked(hit.passage())).contains("We [run] it with [LUCENE] here.");
        assertThat(TestIndex.plain(hit.passage())).hasSizeLessThan(300);
    }

    @Test
    void highlightsWordsThatWereMisspelledAndPairsOfCharactersAsOne() {
        index.add("en", "Kubernetes", "").add("ja", "東京都の天気", "");

        assertThat(TestIndex.marked(index.hits("kubernets").getFirst().title())).isEqualTo("[Kubernetes]");
        assertThat(TestIndex.marked(index.hits("東京都").getFirst().title())).isEqualTo("[東京都]の天気");
    }

    @Test
    void showsTheSummaryOrTheBeginningWhereTheTextDoesNotHaveTheWords() {
        index.add("en", "Lucene one", "The lucene summary.", "text")
                .add("en", "Lucene two", "A summary.", "text")
                .add("en", "Lucene three", "", "The beginning " + "goes on ".repeat(200))
                .add("en", "Lucene four", "", "");

        var passages = index.hits("lucene").stream()
                .sorted((one, other) -> TestIndex.plain(other.title()).compareTo(TestIndex.plain(one.title())))
                .map(hit -> TestIndex.marked(hit.passage()))
                .toList();

        assertThat(passages.get(0)).isEqualTo("A summary.");
        assertThat(passages.get(1))
                .startsWith("The beginning goes on")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(201);
        assertThat(passages.get(2)).isEqualTo("The [lucene] summary.");
        assertThat(passages.get(3)).isEmpty();
    }

    @Test
    void whatIsWrittenComesBackAsItIs() {
        index.add("en", "<b>Lucene</b> & \"co\"", "<script>alert('lucene')</script>", "", "C++");

        var hit = index.hits("lucene").getFirst();

        assertThat(TestIndex.marked(hit.title())).isEqualTo("<b>[Lucene]</b> & \"co\"");
        assertThat(TestIndex.marked(hit.passage())).isEqualTo("<script>alert('[lucene]')</script>");
        assertThat(hit.tags().getFirst().name()).isEqualTo("C++");
    }

    @Test
    void comesInPages() {
        for (int i = 1; i <= 5; i++) {
            index.add("en", "Lucene " + i, "");
        }

        assertThat(index.titles("lucene", 1, 2)).containsExactly("Lucene 5", "Lucene 4");
        assertThat(index.titles("lucene", 3, 2)).containsExactly("Lucene 1");
        assertThat(index.find("lucene", 3, 2).total()).isEqualTo(5);
        assertThat(index.titles("lucene", 4, 2)).isEmpty();
        assertThat(index.titles("lucene", Integer.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void anyTextIsAQuery(String query) {
        for (var language : List.of("en", "de", "fr", "es", "it", "ru", "nl", "sv", "fi", "ja")) {
            index.add(language, "Title", "text in " + language);
        }

        assertThat(index.find(query, 1, 10).hits()).isEmpty();
    }

    static Stream<String> anyTextIsAQuery() {
        var random = new Random(7);
        var words = random.ints(40, 'a', 'z' + 1)
                .mapToObj(letter -> ("" + (char) letter).repeat(9))
                .reduce("", (one, other) -> one + " x" + other);
        return Stream.of(
                "",
                " \t\n",
                "x".repeat(10_000),
                "qqq ".repeat(10_000),
                "\"".repeat(10_000),
                "*:* AND (",
                "xx:[* TO *] OR NOT -+&&||!(){}^~?\\/",
                "qqqq~2 zzzz^5 /[a-/ qq*",
                "?!.,;:-_…",
                "😀👩‍👩‍👧‍👦🏳️‍🌈",
                "\u202Eevil\u202C \u2066",
                "\uD800 \uDC00 \uD83D",
                "x".repeat(199) + "😀",
                "\0\1\2",
                "' or 1=1 --",
                "<script>alert(1)</script>",
                "İıẞß" + "Ǆ".toLowerCase(Locale.ROOT),
                words,
                words.replace(' ', '東'));
    }

    @Test
    void anEmptyIndexHasNothing() {
        assertThat(index.titles("lucene")).isEmpty();
    }
}
