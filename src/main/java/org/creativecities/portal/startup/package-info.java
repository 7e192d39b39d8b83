/** What the portal says and checks while it starts: failures in plain words, the rules of production, its address. */
@ApplicationModule(allowedDependencies = {"localization", "account", "database"})
@NullMarked
package org.creativecities.portal.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
