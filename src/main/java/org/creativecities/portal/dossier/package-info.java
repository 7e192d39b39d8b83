/** A city's answer to a call, from draft to decision: written, approved, sent, screened, returned, decided. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "cityrecord",
            "document",
            "asset",
            "export",
            "search",
            "task",
            "call",
            "criteria"
        })
@NullMarked
package org.creativecities.portal.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
