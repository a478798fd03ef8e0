package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeriesRepository extends JpaRepository<Series, UUID> {

    Optional<Series> findByTitleKey(String titleKey);

    Optional<Series> findBySlug(String slug);

    @Query("""
            select new org.inkjar.post.SeriesListItem(s.id, s.title, s.slug, s.description,
                (select count(p) from SeriesPart a join Post p on p.id = a.postId
                 where a.seriesId = s.id and p.deletedAt is null),
                (select count(p) from SeriesPart b join Post p on p.id = b.postId
                 where b.seriesId = s.id and
            """ + PublishedPostRepository.PUBLIC_POST + ")) from Series s order by s.titleKey")
    List<SeriesListItem> list();

    @Query("select s.title from Series s where s.titleKey like :text escape '!' order by s.titleKey")
    List<String> titles(String text, Pageable pageable);
}
