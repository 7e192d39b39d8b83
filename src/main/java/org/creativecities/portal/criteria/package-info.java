/** What others ask of our cities, clause by clause and edition by edition, and what the country says to each clause. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account", "cityrecord"})
@NullMarked
package org.creativecities.portal.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
