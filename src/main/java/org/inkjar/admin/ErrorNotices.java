package org.inkjar.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.inkjar.common.ui.Notices;
import org.springframework.stereotype.Component;

/** Where the failures of views end: the person gets a notice, the log the rest. */
@Component
class ErrorNotices implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(info -> systemMessages());
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(ErrorNotices::handle));
    }

    static void handle(ErrorEvent event) {
        var message = Failures.explain(event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.failed(message);
        }
    }

    /** The page stays as it is until the person clicks, so that they can copy what they typed. */
    static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You have been signed out");
        messages.setSessionExpiredMessage(
                "Posts keep what you wrote. Copy all else that you have not saved, then click here to sign in again.");
        messages.setCookiesDisabledCaption("Your browser no longer knows that you are signed in");
        messages.setCookiesDisabledMessage(
                "Posts keep what you wrote. Copy all else that you have not saved, then click here to sign in again.");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("This page has lost its connection to the server");
        messages.setInternalErrorMessage("Copy what you have not saved, then click here to load the page anew.");
        return messages;
    }
}
