/** A sending on paper: exactly what was sent, as a PDF in Persian or English. */
@NullMarked
package org.creativecities.portal.dossier.paper;

import org.jspecify.annotations.NullMarked;
