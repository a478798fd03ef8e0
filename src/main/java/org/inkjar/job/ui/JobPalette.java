package org.inkjar.job.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.job.JobItem;
import org.inkjar.job.Jobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each job in the command palette, for the owner. */
@Component
@Order(60)
class JobPalette implements PaletteSource {

    private final Jobs jobs;
    private final AuthenticationContext authentication;

    JobPalette(Jobs jobs, AuthenticationContext authentication) {
        this.jobs = jobs;
        this.authentication = authentication;
    }

    @Override
    public List<PaletteEntry> find(PaletteQuery query) {
        return query.isEmpty() || !authentication.hasRole("OWNER")
                ? List.of()
                : query.best(jobs.list().stream().map(JobPalette::entry).toList());
    }

    private static PaletteEntry entry(JobItem job) {
        return PaletteEntry.view(Words.of("job.jobs"), Glyph.JOBS, job.title(), "", "admin/jobs/" + job.name());
    }
}
