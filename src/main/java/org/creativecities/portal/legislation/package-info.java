/** Bills and plans on their way to parliament: articles in versions, what justifies each, comments of bodies, the route. */
@ApplicationModule(
        allowedDependencies = {
            "localization",
            "action",
            "account",
            "task",
            "criteria",
            "tie",
            "council",
            "sistercity::proposal",
            "dossier::paper"
        })
@NullMarked
package org.creativecities.portal.legislation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
