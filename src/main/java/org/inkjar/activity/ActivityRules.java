package org.inkjar.activity;

import org.springframework.data.jpa.repository.JpaRepository;

interface ActivityRules extends JpaRepository<ActivityRule, Long> {}
