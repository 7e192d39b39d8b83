/** What a person has to do and by when: found by the modules, or given by a colleague; also as a calendar to subscribe. */
@ApplicationModule(allowedDependencies = {"localization", "action", "account"})
@NullMarked
package org.creativecities.portal.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
