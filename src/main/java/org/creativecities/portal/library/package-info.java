/** Cases of successful cities of the world: what was done, with what money, with what result and lesson, by source. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account"})
@NullMarked
package org.creativecities.portal.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
