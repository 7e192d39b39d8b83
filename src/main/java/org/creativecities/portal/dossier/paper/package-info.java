/** A sending on paper: exactly what was sent, as a PDF in Persian or English; and the press other papers are set with. */
@NamedInterface("paper")
@NullMarked
package org.creativecities.portal.dossier.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
