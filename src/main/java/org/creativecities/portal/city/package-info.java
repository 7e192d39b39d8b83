/** Provinces, municipalities, countries, cities of the world and creative fields: the reference data. */
@ApplicationModule(allowedDependencies = {"localization", "action"})
@NullMarked
package org.creativecities.portal.city;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
