package org.inkjar.job;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JobRuns extends JpaRepository<JobRun, Long> {

    List<JobRun> findByJobOrderByIdDesc(String job, Limit limit);

    /** Removes what is old, and of each job what is more than it may keep. */
    @Modifying
    @Query("""
            delete from JobRun r where r.endedAt < :time
                or (select count(*) from JobRun younger where younger.job = r.job and younger.id > r.id) >= :kept""")
    int thin(Instant time, long kept);
}
