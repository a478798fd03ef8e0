package org.inkjar.author.ui;

import com.vaadin.flow.component.UI;
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
import org.inkjar.common.WindowLanguage;
import org.inkjar.common.Words;
import org.inkjar.common.ui.KeptForm;
import org.inkjar.common.ui.Notices;
import org.inkjar.common.ui.SaveButton;
import org.inkjar.common.ui.StaleVersionDialog;
import org.inkjar.common.ui.UnsavedChanges;
import org.inkjar.common.ui.ViewHeader;

/** Lets authors say who they are. */
@Route(ProfileView.PATH)
@PageTitle("author.profile")
@RolesAllowed("CONTRIBUTOR")
class ProfileView extends Div implements AfterNavigationObserver {

    static final String PATH = "admin/profile";

    /** The query parameter that says that the profile was saved, and the language changed. */
    private static final String SAVED = "saved";

    private final ProfileService profiles;
    private final WindowLanguage window;
    private final UnsavedChanges unsaved = UnsavedChanges.guard(this, this::isDirty);
    private final KeptForm kept = new KeptForm("profile");
    private final ProfileForm form = new ProfileForm(unsaved::update);
    private List<Object> saved = List.of();
    private long version;

    ProfileView(ProfileService profiles, WindowLanguage window) {
        this.profiles = profiles;
        this.window = window;
        addClassName("view");
        add(new ViewHeader(Words.of("author.profile"), new SaveButton(this, () -> save(version))), kept, form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        kept.begin();
        if (event.getLocation().getQueryParameters().getSingleParameter(SAVED).isPresent()) {
            UI.getCurrent().getPage().getHistory().replaceState(null, PATH);
            tellSaved();
        }
    }

    private void load() {
        show(profiles.find());
    }

    private void show(OwnProfile stored) {
        version = stored.version();
        form.show(stored.data(), stored.language());
        saved = form.typed();
        unsaved.update();
        kept.saved();
    }

    private void save(long basedOn) {
        form.read().ifPresent(valid -> save(basedOn, valid));
    }

    private void save(long basedOn, ProfileData valid) {
        try {
            show(profiles.save(basedOn, valid, form.language()));
            speak();
        } catch (InvalidInputException e) {
            form.showErrors(e);
        } catch (StaleVersionException e) {
            StaleVersionDialog.ask(e, () -> save(profiles.find().version()), this::load);
        }
    }

    /** Everything is drawn anew where the language has changed. */
    private void speak() {
        if (window.language().equals(Words.language())) {
            tellSaved();
        } else {
            // Behind what tells the browser that nothing is unsaved, where Page.setLocation would come before it.
            getElement().executeJs("location.assign($0)", PATH + "?" + SAVED);
        }
    }

    private static void tellSaved() {
        Notices.done(Words.of("author.profile.saved"));
    }

    private boolean isDirty() {
        return !form.typed().equals(saved);
    }
}
