package org.inkjar.ops;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.Words;
import org.inkjar.job.Job;
import org.inkjar.job.JobLink;
import org.inkjar.job.JobLog;
import org.inkjar.job.JobSchedule;
import org.inkjar.job.JobSchedule.Daily;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes a verified backup each night, into the data folder of the node that does it. */
@Component
class BackupJob implements Job {

    private final DataSource database;
    private final DatabaseAccess access;
    private final InkjarProperties properties;
    private final Clock clock;

    BackupJob(DataSource database, Environment environment, InkjarProperties properties, Clock clock) {
        this.database = database;
        this.access = DatabaseAccess.of(environment);
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String title() {
        return access.isServer() ? Words.of("ops.job.backup.library") : Words.of("ops.job.backup");
    }

    @Override
    public String purpose() {
        int keep = properties.backup().keep();
        return access.isServer()
                ? Words.of("ops.job.backup.library.purpose", keep)
                : Words.of("ops.job.backup.purpose", keep);
    }

    @Override
    public JobSchedule schedule() {
        return new Daily(LocalTime.of(3, 30));
    }

    /** Only where there is one on this node. */
    @Override
    public Optional<JobLink> link() {
        return Optional.of(new JobLink(Words.of("ops.backup.download"), BackupDownload.PATH))
                .filter(link -> new BackupFolder(properties.data()).hasAny());
    }

    @Override
    public void run(JobLog log) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            new Backup(properties.data(), access, log)
                    .make(connection, clock.instant(), properties.backup().keep());
        }
    }
}
