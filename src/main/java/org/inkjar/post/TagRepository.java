package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TagRepository extends JpaRepository<Tag, UUID> {

    Optional<Tag> findByNameKey(String nameKey);

    Optional<Tag> findBySlug(String slug);

    @Query("""
            select new org.inkjar.post.TagListItem(t.id, t.name, t.slug, t.description,
                (select count(p) from Post p join p.tags pt where pt = t and p.deletedAt is null) as posts)
            from Tag t
            where t.nameKey like :text escape '!'
            """)
    List<TagListItem> list(String text, Pageable pageable);

    @Query("select count(t) from Tag t where t.nameKey like :text escape '!'")
    long count(String text);

    @Query("select new org.inkjar.post.TagChoice(t.id, t.name) from Tag t where t.nameKey like :text escape '!' "
            + "order by t.nameKey")
    List<TagChoice> choices(String text, Pageable pageable);

    @Query("select t.name from Tag t where t.nameKey like :text escape '!' order by t.nameKey")
    List<String> names(String text, Pageable pageable);
}
