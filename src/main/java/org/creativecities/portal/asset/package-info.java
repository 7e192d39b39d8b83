/** The register of what a city has: crafts, festivals, venues, training centres, heritage, each with source and date. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account", "document"})
@NullMarked
package org.creativecities.portal.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
