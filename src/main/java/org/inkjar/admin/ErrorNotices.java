package org.inkjar.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.inkjar.common.Words;
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
        messages.setSessionExpiredCaption(Words.of("admin.lost.signed-out"));
        messages.setSessionExpiredMessage(Words.of("admin.lost.sign-in"));
        messages.setCookiesDisabledCaption(Words.of("admin.lost.cookies"));
        messages.setCookiesDisabledMessage(Words.of("admin.lost.sign-in"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Words.of("admin.lost.connection"));
        messages.setInternalErrorMessage(Words.of("admin.lost.reload"));
        return messages;
    }
}
