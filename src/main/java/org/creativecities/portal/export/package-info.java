/** Lists as spreadsheets: exactly what was filtered, made in the background, found again until they expire. */
@ApplicationModule(allowedDependencies = {"localization", "action", "account"})
@NullMarked
package org.creativecities.portal.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
