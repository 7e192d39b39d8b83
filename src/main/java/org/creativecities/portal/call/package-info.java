/** What a city is asked and how its answer is judged: calls, form templates, rubrics, quotas and dates. */
@ApplicationModule(allowedDependencies = {"localization", "action", "city", "account", "criteria"})
@NullMarked
package org.creativecities.portal.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
