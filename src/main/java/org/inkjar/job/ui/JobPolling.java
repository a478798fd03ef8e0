package org.inkjar.job.ui;

import com.vaadin.flow.component.Component;

/** Has a view look again and again while it is shown. It does not keep a session alive that nobody uses. */
final class JobPolling {

    private static final int INTERVAL = 2_000;

    private JobPolling() {}

    static void of(Component view, Runnable look) {
        view.addAttachListener(attach -> {
            var ui = attach.getUI();
            ui.setPollInterval(INTERVAL);
            var polls = ui.addPollListener(poll -> look.run());
            view.addDetachListener(detach -> {
                ui.setPollInterval(-1);
                polls.remove();
                detach.unregisterListener();
            });
        });
    }
}
