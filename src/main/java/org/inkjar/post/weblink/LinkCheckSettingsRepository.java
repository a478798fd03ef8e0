package org.inkjar.post.weblink;

import org.springframework.data.repository.CrudRepository;

interface LinkCheckSettingsRepository extends CrudRepository<LinkCheckSettings, Long> {}
