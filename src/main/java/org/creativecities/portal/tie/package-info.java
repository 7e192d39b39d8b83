/** The register of ties between cities here and abroad: what is said about each, what proves it, how alive it is. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account", "cityrecord", "document"})
@NullMarked
package org.creativecities.portal.tie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
