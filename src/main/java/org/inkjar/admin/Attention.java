package org.inkjar.admin;

import java.util.ArrayList;
import java.util.List;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.author.Role;
import org.inkjar.common.SitePaths;
import org.inkjar.common.Words;
import org.inkjar.job.JobHealth;
import org.inkjar.post.ContentHealth;
import org.inkjar.settings.Settings;
import org.springframework.stereotype.Component;

/** What somebody should look at: posts that could be mended, and for the owner jobs that failed, and the last backup. */
@Component
class Attention {

    private static final String POSTS = SitePaths.ADMIN + "/posts?health=ATTENTION";
    private static final String JOBS = SitePaths.ADMIN + "/jobs/";
    private static final String BACKUP = "backup";

    private final ContentHealth content;
    private final JobHealth jobs;
    private final CurrentAuthor currentAuthor;
    private final Settings settings;

    Attention(ContentHealth content, JobHealth jobs, CurrentAuthor currentAuthor, Settings settings) {
        this.content = content;
        this.jobs = jobs;
        this.currentAuthor = currentAuthor;
        this.settings = settings;
    }

    /** For whoever is signed in. */
    TodoPanel panel() {
        var todos = new ArrayList<Todo>();
        addPosts(todos);
        if (currentAuthor.has(Role.OWNER)) {
            addJobs(todos, new PostTimes(settings.zone()));
        }
        return new TodoPanel(Words.of("admin.attention"), Words.of("admin.attention.none"), todos);
    }

    private void addPosts(List<Todo> todos) {
        long posts = content.needingAttention();
        if (posts > 0) {
            todos.add(
                    new Todo(Words.of("admin.attention.posts", posts), POSTS, Words.of("admin.attention.posts.note")));
        }
    }

    private void addJobs(List<Todo> todos, PostTimes times) {
        jobs.failed()
                .forEach(job -> todos.add(new Todo(
                        Words.of("admin.attention.failed", job.title()),
                        JOBS + job.name(),
                        times.format(job.time()),
                        true)));
        todos.add(jobs.lastSuccess(BACKUP)
                .map(backup -> new Todo(
                        backup.title(),
                        JOBS + BACKUP,
                        Words.of("admin.attention.verified", times.format(backup.time()))))
                .orElseGet(() -> new Todo(
                        Words.of("admin.attention.no-backup"),
                        JOBS + BACKUP,
                        Words.of("admin.attention.no-backup.note"))));
    }
}
