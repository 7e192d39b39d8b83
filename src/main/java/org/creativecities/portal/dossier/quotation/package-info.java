/** Answers that quote the city's register of assets. */
@NullMarked
package org.creativecities.portal.dossier.quotation;

import org.jspecify.annotations.NullMarked;
