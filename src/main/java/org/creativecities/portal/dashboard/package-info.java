/** What waits for me: the city's desk and the secretariat's dashboard, read from the modules below. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "call",
            "dossier",
            "dossier::paper",
            "review",
            "task",
            "notification",
            "workshop"
        })
@NullMarked
package org.creativecities.portal.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
