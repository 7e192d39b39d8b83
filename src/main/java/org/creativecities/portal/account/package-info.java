/** People, the roles they hold, how they sign in, and the few rules about addresses. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city"})
@NullMarked
package org.creativecities.portal.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
