/** What an Iranian member city owes the network: a report every four years and a light check every year. */
@ApplicationModule(
        allowedDependencies = {"localization", "action", "city", "account", "cityrecord", "task", "dossier::paper"})
@NullMarked
package org.creativecities.portal.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
