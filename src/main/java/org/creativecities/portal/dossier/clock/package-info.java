/** How long the secretariat takes, what it promised, and which files nobody has touched. */
@NullMarked
package org.creativecities.portal.dossier.clock;

import org.jspecify.annotations.NullMarked;
