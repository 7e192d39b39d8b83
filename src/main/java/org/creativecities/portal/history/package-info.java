/** Who did what, when, from where, before and after: written with the action itself, chained, never changed. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "document",
            "export",
            "call",
            "dossier",
            "review"
        })
@NullMarked
package org.creativecities.portal.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
