package org.inkjar.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.CurrentAuthor;
import org.inkjar.common.Change;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.RetriedOnCollision;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what new posts can begin with. */
@Service
@Transactional
@PreAuthorize("hasRole('CONTRIBUTOR')")
@RetriedOnCollision
public class PostTemplates {

    private final PostTemplateRepository templates;
    private final WorkingCopies copies;
    private final PostRights rights;
    private final CurrentAuthor currentAuthor;
    private final PostDeeds deeds;

    PostTemplates(
            PostTemplateRepository templates,
            WorkingCopies copies,
            PostRights rights,
            CurrentAuthor currentAuthor,
            PostDeeds deeds) {
        this.templates = templates;
        this.copies = copies;
        this.rights = rights;
        this.currentAuthor = currentAuthor;
        this.deeds = deeds;
    }

    /** Those of what they may make, by name: pages are for editors. */
    @Transactional(readOnly = true)
    public List<PostTemplateItem> list() {
        return templates.findAllByOrderByNameKey().stream()
                .map(PostTemplate::item)
                .filter(this::isOfUse)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PostTemplateItem> find(UUID id) {
        return templates.findById(id).map(PostTemplate::item).filter(this::isOfUse);
    }

    /**
     * Keeps everything of a post but its address.
     *
     * @throws InvalidInputException when another template has this name
     */
    public PostTemplateItem keep(PostTemplateName name, PostData data) {
        return keep(name, data, currentAuthor.id().orElse(null));
    }

    /**
     * Keeps a template again that was deleted.
     *
     * @throws InvalidInputException when another template has its name now
     */
    public PostTemplateItem restore(PostTemplateItem deleted) {
        var name = new PostTemplateName(deleted.name());
        PostAccess.refuseUnless(rights.mayChange(deleted));
        return keep(name, deleted.data(), deleted.keptBy());
    }

    private PostTemplateItem keep(PostTemplateName name, PostData data, @Nullable UUID keptBy) {
        PostAccess.refuseUnless(isOfUse(data));
        refuseTaken(name, Optional.empty());
        var content = data.toBuilder().slug("").build();
        var template = templates.saveAndFlush(new PostTemplate(name, content, keptBy));
        deeds.tell("deed.template.kept", template.subject());
        return template.item();
    }

    /**
     * Begins a new post by whoever is signed in.
     *
     * @return the id of the working copy that it is until it is saved
     * @throws NotFoundException when the template was deleted
     */
    public UUID begin(UUID id) {
        var content = find(id).orElseThrow(PostTemplates::gone).data();
        var author = currentAuthor.id().orElseThrow();
        var mine = rights.asNew(content).toBuilder().authorIds(List.of(author));
        return copies.keep(null, null, mine.input());
    }

    /**
     * Gives a template another name. Editors may, and whoever made it.
     *
     * @throws InvalidInputException when another template has this name
     * @throws NotFoundException when it was deleted
     */
    public void rename(UUID id, PostTemplateName name) {
        var template = requireChangeable(id);
        refuseTaken(name, Optional.of(id));
        var before = template.subject();
        template.rename(name);
        deeds.tell(
                "deed.template.renamed",
                template.subject(),
                List.of(Change.of(
                        "deed.field.name", before.label(), template.subject().label())));
    }

    /** Forgets a template, if it is there. Editors may, and whoever made it. */
    public void delete(UUID id) {
        templates.findById(id).ifPresent(template -> {
            checkChangeable(template);
            templates.delete(template);
            deeds.tellLast("deed.template.deleted", template.subject());
        });
    }

    private PostTemplate requireChangeable(UUID id) {
        var template = templates.findById(id).orElseThrow(PostTemplates::gone);
        checkChangeable(template);
        return template;
    }

    private void checkChangeable(PostTemplate template) {
        PostAccess.refuseUnless(rights.mayChange(template.item()));
    }

    private boolean isOfUse(PostTemplateItem template) {
        return isOfUse(template.data());
    }

    private boolean isOfUse(PostData content) {
        return rights.haveAll() || content.kind() == PostKind.POST;
    }

    private static NotFoundException gone() {
        return new NotFoundException(Words.of("post.template.gone"));
    }

    private void refuseTaken(PostTemplateName name, Optional<UUID> self) {
        templates
                .findByNameKey(name.key())
                .map(PostTemplate::id)
                .filter(id -> !self.equals(Optional.of(id)))
                .ifPresent(id -> {
                    throw new InvalidInputException("name", Words.of("post.template.taken"));
                });
    }
}
