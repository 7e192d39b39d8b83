/** A proposal's way: draft, screening, opinions of bodies, decision by two, the agreement and its signature. */
@NamedInterface("proposal")
@NullMarked
package org.creativecities.portal.sistercity.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
