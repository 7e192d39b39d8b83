/** How fast the portal is and how it grows: numbers without a verdict, made by {@code ./mvnw -Pbench verify}. */
@NullMarked
package org.creativecities.portal.bench;

import org.jspecify.annotations.NullMarked;
