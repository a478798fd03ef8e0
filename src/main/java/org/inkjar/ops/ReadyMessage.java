package org.inkjar.ops;

import org.inkjar.common.SitePaths;
import org.inkjar.security.SetupInvitation;
import org.inkjar.settings.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the blog is, and what to do next. */
@Component
class ReadyMessage {

    private final SetupInvitation invitation;
    private final Settings settings;
    private final Environment environment;

    ReadyMessage(SetupInvitation invitation, Settings settings, Environment environment) {
        this.invitation = invitation;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var address = BlogAddress.of(settings, environment, "local.server.port");
        System.out.printf("%nInkjar is ready   %s%n", address);
        System.out.println(invitation
                .code()
                .map(code -> "Set it up         %s%s%nwith the code     %s%n".formatted(address, SitePaths.SETUP, code))
                .orElseGet(() -> "Write             %s%s%n".formatted(address, SitePaths.ADMIN)));
    }
}
