/** Judging the dossiers of a call: who reads which, what they find, how they rank, and what is decided. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "export",
            "search",
            "task",
            "call",
            "dossier",
            "dossier::paper"
        })
@NullMarked
package org.creativecities.portal.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
