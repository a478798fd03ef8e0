package org.inkjar.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.inkjar.author.Role;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.Words;
import org.inkjar.common.ui.FieldErrors;
import org.inkjar.security.InvitationData;
import org.inkjar.security.IssuedLink;
import org.inkjar.security.LinkService;

/** Asks whom to invite, and as what. */
class InviteDialog extends Dialog {

    private final LinkService links;
    private final Consumer<IssuedLink> after;
    private final FieldErrors errors = new FieldErrors();
    private final EmailField email = new EmailField(Words.of("security.email"));
    private final TextField name = new TextField(Words.of("security.name"));
    private final RoleField role = new RoleField();

    /** @param after gets the link when there is one */
    InviteDialog(LinkService links, Consumer<IssuedLink> after) {
        super(Words.of("security.people.invite"));
        this.links = links;
        this.after = after;
        email.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        email.setAutocomplete(Autocomplete.OFF);
        email.setHelperText(Words.of("security.people.invite.email.help"));
        name.setAutocomplete(Autocomplete.OFF);
        name.setMaxLength(InvitationData.MAX_NAME);
        name.setHelperText(Words.of("security.people.invite.name.help"));
        role.setValue(Role.AUTHOR);
        errors.bind("email", email);
        errors.bind("name", name);
        errors.bind("role", role);
        setCloseOnOutsideClick(false);
        var fields = new Div(new Paragraph(Words.of("security.people.invite.about")), email, name, role);
        fields.addClassName("fields");
        add(fields);
        var invite = new Button(Words.of("security.people.invite.link"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        getFooter().add(new Button(Words.of("common.cancel"), click -> close()), invite);
    }

    private void invite() {
        try {
            var data = InvitationData.of(name.getValue(), email.getValue(), role.getValue());
            var link = links.invite(data);
            close();
            after.accept(link);
        } catch (InvalidInputException e) {
            errors.show(e);
        }
    }
}
