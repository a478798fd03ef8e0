package org.inkjar.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inkjar.common.InvalidInputException;
import org.inkjar.post.difference.ParagraphMerge;

/**
 * Brings together what two people made of the same post: each field that only one of them changed is taken from there,
 * texts paragraph by paragraph and lists item by item.
 */
public final class PostMerge {

    private final PostData base;
    private final PostData mine;
    private final PostData theirs;
    private boolean isClean = true;

    private PostMerge(PostData base, PostData mine, PostData theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** Both changes in one; empty where they changed the same in different ways. */
    public static Optional<PostData> of(PostData base, PostData mine, PostData theirs) {
        return new PostMerge(base, mine, theirs).merge();
    }

    private Optional<PostData> merge() {
        var merged = PostData.builder()
                .kind(choose(PostData::kind))
                .title(choose(PostData::title))
                .slug(choose(PostData::slug))
                .summary(choose(PostData::summary))
                .body(body())
                .cover(choose(PostData::cover))
                .coverAlt(choose(PostData::coverAlt))
                .authorIds(list(PostData::authorIds))
                .tags(list(PostData::tags))
                .language(choose(PostData::language))
                .seoTitle(choose(PostData::seoTitle))
                .seoDescription(choose(PostData::seoDescription))
                .canonicalUrl(choose(PostData::canonicalUrl))
                .featured(choose(PostData::featured));
        try {
            return isClean ? Optional.of(merged.build()) : Optional.empty();
        } catch (InvalidInputException e) {
            return Optional.empty(); // Together they are too much, or nobody is left who wrote it.
        }
    }

    private <T> T choose(Function<PostData, T> field) {
        var now = field.apply(mine);
        var then = field.apply(base);
        var other = field.apply(theirs);
        isClean &= now.equals(other) || now.equals(then) || other.equals(then);
        return now.equals(then) ? other : now;
    }

    private String body() {
        var body = ParagraphMerge.of(base.body(), mine.body(), theirs.body());
        isClean &= body.isPresent();
        return body.orElse("");
    }

    /** Mine without what they took away, and with what they added behind. */
    private <T> List<T> list(Function<PostData, List<T>> field) {
        var before = field.apply(base);
        if (field.apply(mine).equals(before)) {
            return field.apply(theirs);
        }
        var merged = new ArrayList<>(field.apply(mine));
        merged.removeIf(item -> before.contains(item) && !field.apply(theirs).contains(item));
        field.apply(theirs).stream()
                .filter(item -> !before.contains(item) && !merged.contains(item))
                .forEach(merged::add);
        return merged;
    }
}
