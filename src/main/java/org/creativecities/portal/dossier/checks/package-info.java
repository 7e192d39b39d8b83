/** What the secretariat looks at beside a dossier that was sent: outside registers, and passages other dossiers share. */
@NullMarked
package org.creativecities.portal.dossier.checks;

import org.jspecify.annotations.NullMarked;
