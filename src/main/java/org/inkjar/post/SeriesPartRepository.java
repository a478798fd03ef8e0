package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SeriesPartRepository extends JpaRepository<SeriesPart, UUID> {

    /** All of a series, those of deleted posts among them, in order. */
    List<SeriesPart> findBySeriesIdOrderByPositionAscPostIdAsc(UUID seriesId);

    /** The posts of a series that are not deleted, in order: all, or those that are public or by somebody. */
    @Query("select new org.inkjar.post.SeriesPartItem(p.id, p.title, p.status) "
            + "from SeriesPart part join Post p on p.id = part.postId "
            + "where part.seriesId = :seriesId and p.deletedAt is null "
            + "and (:all = true or :author member of p.authorIds"
            + " or p.status = org.inkjar.post.PostStatus.PUBLISHED) order by part.position, p.id")
    List<SeriesPartItem> items(UUID seriesId, boolean all, UUID author);

    @Query("select s from Series s join SeriesPart part on part.seriesId = s.id where part.postId = :postId")
    Optional<Series> seriesOf(UUID postId);

    /** The parts of the series that a post is in: those that readers see, and itself. */
    @Query("select new org.inkjar.post.SeriesPartRow(p.id, p.title, p.slug, s.title, s.slug) "
            + "from SeriesPart mine join Series s on s.id = mine.seriesId "
            + "join SeriesPart part on part.seriesId = s.id join Post p on p.id = part.postId "
            + "where mine.postId = :postId and (p.id = :postId or" + PublishedPostRepository.PUBLIC_POST
            + ") order by part.position, p.id")
    List<SeriesPartRow> partsAround(UUID postId);
}
