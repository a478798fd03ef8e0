package org.inkjar.job;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface JobStates extends JpaRepository<JobState, String> {

    List<JobState> findByOutcomeAndNameInOrderByName(JobOutcome outcome, Iterable<String> names);
}
