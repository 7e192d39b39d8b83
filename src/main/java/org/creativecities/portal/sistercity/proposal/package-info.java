/** A proposal's way: draft, screening, opinions of bodies, decision by two, the agreement and its signature. */
@NullMarked
package org.creativecities.portal.sistercity.proposal;

import org.jspecify.annotations.NullMarked;
