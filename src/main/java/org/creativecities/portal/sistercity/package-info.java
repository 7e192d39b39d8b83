/** New ties in the making: finding and judging a partner, the proposal's way, opinions of bodies, agreements. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "city",
            "account",
            "cityrecord",
            "document",
            "tie",
            "call",
            "dossier::paper"
        })
@NullMarked
package org.creativecities.portal.sistercity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
