package org.inkjar.settings;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, Long> {

    Optional<Site> findById(long id);

    Site saveAndFlush(Site site);
}
