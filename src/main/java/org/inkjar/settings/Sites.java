package org.inkjar.settings;

import org.springframework.data.repository.Repository;

interface Sites extends Repository<Site, Long> {

    Site getById(long id);

    Site saveAndFlush(Site site);
}
