package org.inkjar.post.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.inkjar.author.Authors;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.post.ContentHealth;
import org.inkjar.post.PostList;
import org.inkjar.post.PostRevisions;
import org.inkjar.post.PostRights;
import org.inkjar.post.PostService;
import org.inkjar.post.PostTemplates;
import org.inkjar.post.PostVisitors;
import org.inkjar.post.Preflight;
import org.inkjar.post.PreviewLinks;
import org.inkjar.post.PublishingService;
import org.inkjar.post.SeriesService;
import org.inkjar.post.SharingPicture;
import org.inkjar.post.TagService;
import org.inkjar.post.TrashService;
import org.inkjar.post.WorkingCopies;
import org.inkjar.post.markdown.MarkdownRenderer;
import org.inkjar.post.weblink.LinkChecks;
import org.inkjar.settings.PublicAddress;
import org.inkjar.settings.Settings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The services that an editor needs. */
@Component
record PostEditingFactory(
        PostService posts,
        WorkingCopies copies,
        PostRevisions revisions,
        PostVisitors visitors,
        PostList list,
        PublishingService publishing,
        Preflight preflight,
        ContentHealth health,
        LinkChecks linkChecks,
        @Qualifier("applicationTaskExecutor") Executor executor,
        TrashService trash,
        PreviewLinks previews,
        SeriesService series,
        PostTemplates templates,
        PostActions actions,
        TagService tags,
        PostRights rights,
        Authors authors,
        CurrentAuthor currentAuthor,
        Settings settings,
        PublicAddress address,
        MarkdownRenderer markdown,
        SharingPicture sharingPicture,
        TextPictures pictures,
        Clock clock) {

    PostEditing create() {
        return new PostEditing(this);
    }

    PostForm form() {
        return new PostForm(tags, sharingPicture, rights.haveAll());
    }

    /** What the site is written in, and so what something new begins with. */
    String language() {
        return settings.current().language();
    }

    PostPreview preview() {
        return new PostPreview(markdown, settings.current().appearance());
    }

    OtherVisitors otherVisitors() {
        return new OtherVisitors(visitors, currentAuthor);
    }

    PostPublishBar publishBar(EditorCommands commands, PostKeeping keeping, OtherVisitors others) {
        return new PostPublishBar(commands, rights.mayPublish(), keeping, others);
    }
}
