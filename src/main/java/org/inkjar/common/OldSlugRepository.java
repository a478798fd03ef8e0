package org.inkjar.common;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface OldSlugRepository extends CrudRepository<OldSlug, OldSlug.Key> {

    List<OldSlug> findByTargetId(UUID targetId);
}
