/** Briefing workshops: who is asked, who comes, who came, and the paper that says so. */
@ApplicationModule(
        allowedDependencies = {"localization", "action", "city", "account", "cityrecord", "document", "dossier::paper"})
@NullMarked
package org.creativecities.portal.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
