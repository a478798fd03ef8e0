package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Change;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what new posts can begin with. */
@Service
@Transactional
@PreAuthorize("hasRole('AUTHOR')")
@RetriedOnCollision
public class PostTemplates {

    private final PostTemplateRepository templates;
    private final WorkingCopies copies;
    private final CurrentAuthor currentAuthor;
    private final PostDeeds deeds;

    PostTemplates(
            PostTemplateRepository templates, WorkingCopies copies, CurrentAuthor currentAuthor, PostDeeds deeds) {
        this.templates = templates;
        this.copies = copies;
        this.currentAuthor = currentAuthor;
        this.deeds = deeds;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<PostTemplateItem> list() {
        return templates.findAllByOrderByNameKey().stream()
                .map(PostTemplate::item)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PostTemplateItem> find(UUID id) {
        return templates.findById(id).map(PostTemplate::item);
    }

    /**
     * Keeps everything of a post but its address.
     *
     * @throws InvalidInputException when another template has this name
     */
    public PostTemplateItem keep(PostTemplateName name, PostData data) {
        refuseTaken(name, Optional.empty());
        var content = data.toBuilder().slug("").build();
        var template = templates.saveAndFlush(new PostTemplate(name, content));
        deeds.tell("kept", template.subject());
        return template.item();
    }

    /**
     * Begins a new post by whoever is signed in.
     *
     * @return the id of the working copy that it is until it is saved
     * @throws NotFoundException when the template was deleted
     */
    public UUID begin(UUID id) {
        var content = require(id).item().data();
        var author = currentAuthor.id().orElseThrow();
        return copies.keep(
                null, null, content.toBuilder().authorIds(List.of(author)).input());
    }

    /**
     * Gives a template another name.
     *
     * @throws InvalidInputException when another template has this name
     * @throws NotFoundException when it was deleted
     */
    public void rename(UUID id, PostTemplateName name) {
        var template = require(id);
        refuseTaken(name, Optional.of(id));
        var before = template.subject();
        template.rename(name);
        deeds.tell(
                "renamed",
                template.subject(),
                List.of(new Change("Name", before.label(), template.subject().label())));
    }

    /** Forgets a template, if it is there. */
    public void delete(UUID id) {
        templates.findById(id).ifPresent(template -> {
            templates.delete(template);
            deeds.tellDeleted(template.subject());
        });
    }

    private PostTemplate require(UUID id) {
        return templates.findById(id).orElseThrow(() -> new NotFoundException("This template no longer exists."));
    }

    private void refuseTaken(PostTemplateName name, Optional<UUID> self) {
        templates
                .findByNameKey(name.key())
                .map(PostTemplate::id)
                .filter(id -> !self.equals(Optional.of(id)))
                .ifPresent(id -> {
                    throw new InvalidInputException("name", "There is a template of this name already.");
                });
    }
}
