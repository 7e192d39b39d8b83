/** What a search asks and what it finds: the words, the hit, the passage. Every module lets its own things be found. */
@ApplicationModule(allowedDependencies = {"localization", "action", "account"})
@NullMarked
package org.creativecities.portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
