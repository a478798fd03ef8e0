package org.inkjar.stats;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRules extends Repository<StoredRule, Long> {

    Optional<StoredRule> findById(long id);

    StoredRule saveAndFlush(StoredRule rule);

    /** The settings as they are now. */
    default StatisticsSettings current() {
        return findById(StoredRule.ID).orElseThrow().settings();
    }
}
