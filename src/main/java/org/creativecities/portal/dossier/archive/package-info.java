/** A whole round as one archive that opens without the portal. */
@NullMarked
package org.creativecities.portal.dossier.archive;

import org.jspecify.annotations.NullMarked;
