package org.inkjar.search;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * The languages whose words can be brought back to their stems. Those that are not here, Chinese, Japanese and Korean
 * among them, are found by {@link WordAnalyzer} alone.
 */
final class Stems {

    private static final Map<String, Supplier<Analyzer>> LANGUAGES = Map.ofEntries(
            entry("ar", ArabicAnalyzer::new),
            entry("bg", BulgarianAnalyzer::new),
            entry("bn", BengaliAnalyzer::new),
            entry("ca", CatalanAnalyzer::new),
            entry("ckb", SoraniAnalyzer::new),
            entry("cs", CzechAnalyzer::new),
            entry("da", DanishAnalyzer::new),
            entry("de", GermanAnalyzer::new),
            entry("el", GreekAnalyzer::new),
            entry("en", EnglishStems::new),
            entry("es", SpanishAnalyzer::new),
            entry("et", EstonianAnalyzer::new),
            entry("eu", BasqueAnalyzer::new),
            entry("fa", PersianAnalyzer::new),
            entry("fi", FinnishAnalyzer::new),
            entry("fr", FrenchAnalyzer::new),
            entry("ga", IrishAnalyzer::new),
            entry("gl", GalicianAnalyzer::new),
            entry("hi", HindiAnalyzer::new),
            entry("hu", HungarianAnalyzer::new),
            entry("hy", ArmenianAnalyzer::new),
            entry("id", IndonesianAnalyzer::new),
            entry("it", ItalianAnalyzer::new),
            entry("lt", LithuanianAnalyzer::new),
            entry("lv", LatvianAnalyzer::new),
            entry("nb", NorwegianAnalyzer::new),
            entry("ne", NepaliAnalyzer::new),
            entry("nl", DutchAnalyzer::new),
            entry("nn", NorwegianAnalyzer::new),
            entry("no", NorwegianAnalyzer::new),
            entry("pt", PortugueseAnalyzer::new),
            entry("ro", RomanianAnalyzer::new),
            entry("ru", RussianAnalyzer::new),
            entry("sr", SerbianAnalyzer::new),
            entry("sv", SwedishAnalyzer::new),
            entry("ta", TamilAnalyzer::new),
            entry("te", TeluguAnalyzer::new),
            entry("th", ThaiAnalyzer::new),
            entry("tr", TurkishAnalyzer::new));

    private final Map<String, Analyzer> made = new ConcurrentHashMap<>();

    /** The language of a text, if its words have stems here: {@code en} for {@code en-GB}. */
    static Optional<String> language(String tag) {
        return Optional.of(Locale.forLanguageTag(tag).getLanguage()).filter(LANGUAGES::containsKey);
    }

    /** Made when first needed: most blogs have one language. */
    Analyzer of(String language) {
        return made.computeIfAbsent(language, key -> {
            var maker = LANGUAGES.get(key);
            if (maker == null) {
                throw new IllegalArgumentException("No stems for " + key);
            }
            return maker.get();
        });
    }
}
