package org.inkjar.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** Chooses the analysis by the field's name, see {@link Part}. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

    private final Stems stems;
    private final Analyzer words = WordAnalyzer.ofTexts();

    FieldAnalyzer(Stems stems) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.stems = stems;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? words : stems.of(field.substring(dot + 1));
    }
}
