/** Messages to people: inside the portal, and by mail through an outbox that survives a crash. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "document",
            "export",
            "task",
            "call",
            "dossier",
            "review",
            "review::objection",
            "sistercity::proposal",
            "workshop",
            "workshop::survey",
            "council",
            "monitoring"
        })
@NullMarked
package org.creativecities.portal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
