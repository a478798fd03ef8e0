package org.inkjar;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import java.util.Map;
import org.inkjar.ops.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the blog. */
@SpringBootApplication
@EnableScheduling
@ColorScheme(ColorScheme.Value.SYSTEM)
public class Inkjar implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }

    public static void main(String[] args) {
        CommandLine.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(Inkjar.class, args));
    }
}
