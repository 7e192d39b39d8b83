/** Two languages, two calendars, three sorts of digits: everything about how things are written. */
@ApplicationModule(allowedDependencies = {"action"})
@NullMarked
package org.creativecities.portal.localization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
