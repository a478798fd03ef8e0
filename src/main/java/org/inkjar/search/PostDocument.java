package org.inkjar.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.inkjar.common.Slug;
import org.inkjar.post.PostKind;
import org.inkjar.post.SearchablePost;
import org.inkjar.post.TagLink;

/** A post as the index keeps it. Whoever changes this raises {@link #SCHEMA}. */
final class PostDocument {

    /** An index of another schema is built again. */
    static final String SCHEMA = "1";

    static final String ID = "id";
    static final String FINGERPRINT = "fingerprint";
    static final String LANGUAGE = "language";
    static final String PUBLISHED = "published";

    private static final String KIND = "kind";
    private static final String PATH = "path";
    private static final String LANGUAGE_TAG = "languageTag";
    private static final String TAG_SLUG = "tagSlug";

    private final Document stored;

    PostDocument(Document stored) {
        this.stored = stored;
    }

    static Term id(UUID id) {
        return new Term(ID, id.toString());
    }

    static Document of(SearchablePost post) {
        var document = new Document();
        var id = post.id().toString();
        document.add(new StringField(ID, id, Store.YES));
        document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
        document.add(new BinaryDocValuesField(FINGERPRINT, new BytesRef(post.fingerprint())));
        document.add(new StoredField(KIND, post.kind().name()));
        document.add(new StoredField(PATH, post.path()));
        document.add(new StoredField(LANGUAGE_TAG, post.language()));
        document.add(new StoredField(PUBLISHED, post.publishedAt().toString()));
        document.add(new NumericDocValuesField(PUBLISHED, post.publishedAt().toEpochMilli()));
        Stems.language(post.language()).ifPresent(stems -> document.add(new StringField(LANGUAGE, stems, Store.NO)));
        add(document, Part.TITLE, post.title(), post.language());
        add(document, Part.SUMMARY, post.summary(), post.language());
        add(document, Part.TEXT, post.text(), post.language());
        post.tags().forEach(tag -> {
            add(document, Part.TAGS, tag.name(), post.language());
            document.add(new StoredField(TAG_SLUG, tag.slug().value()));
        });
        return document;
    }

    private static void add(Document document, Part part, String text, String language) {
        document.add(new TextField(part.words(), text, Store.YES));
        Stems.language(language).ifPresent(stems -> document.add(new TextField(part.stems(stems), text, Store.NO)));
    }

    String get(Part part) {
        return stored.get(part.words());
    }

    String language() {
        return stored.get(LANGUAGE_TAG);
    }

    SearchHit hit(List<Fragment> title, List<Fragment> passage) {
        return new SearchHit(
                UUID.fromString(stored.get(ID)),
                PostKind.valueOf(stored.get(KIND)),
                stored.get(PATH),
                title,
                passage,
                language(),
                Instant.parse(stored.get(PUBLISHED)),
                tags());
    }

    private List<TagLink> tags() {
        var names = stored.getValues(Part.TAGS.words());
        var slugs = stored.getValues(TAG_SLUG);
        return IntStream.range(0, names.length)
                .mapToObj(i -> new TagLink(names[i], new Slug(slugs[i])))
                .toList();
    }
}
