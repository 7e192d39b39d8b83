package org.creativecities.portal.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.creativecities.portal.account.DemoSignIns;
import org.creativecities.portal.database.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells the person at the keyboard where the portal is, what it is, and how to get in. */
@Component
class ReadyNotice {

    private final boolean demo;
    private final ObjectProvider<EmbeddedPostgres> database;
    private final ObjectProvider<DemoSignIns> signIns;

    ReadyNotice(
            @Value("${" + ProductionRules.DEMO + ":false}") boolean demo,
            ObjectProvider<EmbeddedPostgres> database,
            ObjectProvider<DemoSignIns> signIns) {
        this.demo = demo;
        this.database = database;
        this.signIns = signIns;
    }

    @EventListener
    void onReady(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        if (context instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && !production(context.getEnvironment())) {
            // For eyes rather than for a log, so without time and level.
            // Terminals read UTF-8 even where the locale is not set; a line of question marks helps nobody.
            var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            console.println(text(web.getWebServer().getPort()));
        }
    }

    private static boolean production(Environment settings) {
        return settings.acceptsProfiles(Profiles.of(ProductionGuard.PROFILE));
    }

    String text(int port) {
        var lines = new StringBuilder();
        lines.append("\n  The Creative Cities portal is ready.\n\n");
        lines.append("    فارسی      http://localhost:").append(port).append("/\n");
        lines.append("    English    http://localhost:").append(port).append("/en/\n");
        if (demo) {
            lines.append("\n  This is a DEMO: its people, dossiers and decisions are invented (نمونه).\n");
            signIns.ifAvailable(people -> {
                lines.append("  Sign in as:\n\n");
                for (var person : people.all()) {
                    lines.append("    %-36s %-16s %s · %s%n"
                            .formatted(
                                    person.email(),
                                    person.password(),
                                    person.note().en(),
                                    person.note().fa()));
                }
            });
        }
        database.ifAvailable(server -> lines.append("\n  Data is kept in ")
                .append(server.folder())
                .append("\n  Stop with Ctrl-C; the next start finds everything again.\n"));
        return lines.toString();
    }
}
