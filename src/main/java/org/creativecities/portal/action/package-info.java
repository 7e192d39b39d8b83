/**
 * One action, one transaction: the clock it is judged by, the key that keeps it from happening twice, the fact it
 * leaves behind, and the ways it can be refused.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.creativecities.portal.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
