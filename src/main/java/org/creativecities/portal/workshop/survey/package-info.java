/** What participants thought of a workshop, without names if it was promised so. */
@NamedInterface("survey")
@NullMarked
package org.creativecities.portal.workshop.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
