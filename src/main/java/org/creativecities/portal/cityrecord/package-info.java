/** Everything a city filed, signed, attended and owes on one page, with its office-holders and their dates. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account"})
@NullMarked
package org.creativecities.portal.cityrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
