/** The strategic council and the working groups: members, meetings, minutes, and the promises that come of them. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account", "task", "export"})
@NullMarked
package org.creativecities.portal.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
