/** The embedded PostgreSQL for machines that have nothing but a JDK. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.creativecities.portal.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
