package org.inkjar.job.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.stream.Stream;
import org.inkjar.common.Words;
import org.inkjar.common.ui.Glyph;
import org.inkjar.common.ui.PaletteEntry;
import org.inkjar.common.ui.PaletteQuery;
import org.inkjar.common.ui.PaletteSource;
import org.inkjar.job.JobItem;
import org.inkjar.job.Jobs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each job in the command palette, for the owner: the way to it, and to have it run now. */
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
        if (query.isEmpty() || !authentication.hasRole("OWNER")) {
            return List.of();
        }
        var all = jobs.list();
        var ways = query.best(all.stream().map(JobPalette::way).toList());
        var runs = query.best(
                all.stream().filter(job -> !job.isBusy()).map(this::run).toList());
        return Stream.concat(ways.stream(), runs.stream()).toList();
    }

    private static PaletteEntry way(JobItem job) {
        return PaletteEntry.view(Words.of("job.jobs"), Glyph.JOBS, job.title(), "", path(job));
    }

    private PaletteEntry run(JobItem job) {
        return PaletteEntry.action(
                Words.of("common.palette.actions"),
                Glyph.JOBS,
                Words.of("job.button", Words.of("job.run"), job.title()),
                () -> {
                    jobs.run(job.name());
                    UI.getCurrent().navigate(path(job));
                });
    }

    private static String path(JobItem job) {
        return "admin/jobs/" + job.name();
    }
}
