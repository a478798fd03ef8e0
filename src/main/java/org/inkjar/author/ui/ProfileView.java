package org.inkjar.author.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.inkjar.author.ProfileData;
import org.inkjar.author.ProfileService;
import org.inkjar.author.ProfileService.OwnProfile;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.StaleVersionException;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.common.ui.UnsavedChanges;
import org.inkjar.common.ui.ViewHeader;

/** Lets authors say who they are. */
@Route("admin/profile")
@PageTitle("author.profile")
@RolesAllowed("CONTRIBUTOR")
class ProfileView extends Div implements AfterNavigationObserver {

    private final ProfileService profiles;
    private final UnsavedChanges unsaved = UnsavedChanges.guard(this, this::isDirty);
    private final ProfileForm form = new ProfileForm(unsaved::update);
    private List<Object> saved = List.of();
    private long version;

    ProfileView(ProfileService profiles) {
        this.profiles = profiles;
        addClassName("view");
        add(new ViewHeader("Your profile", new SaveButton(this, () -> save(version))), form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        show(profiles.find());
    }

    private void show(OwnProfile stored) {
        version = stored.version();
        form.show(stored.data());
        saved = form.typed();
        unsaved.update();
    }

    private void save(long basedOn) {
        form.read().ifPresent(valid -> save(basedOn, valid));
    }

    private void save(long basedOn, ProfileData valid) {
        try {
            show(profiles.save(basedOn, valid));
            Notices.done("Your profile is saved.");
        } catch (InvalidInputException e) {
            form.showErrors(e);
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, () -> save(profiles.find().version()), this::load);
        }
    }

    private boolean isDirty() {
        return !form.typed().equals(saved);
    }
}
