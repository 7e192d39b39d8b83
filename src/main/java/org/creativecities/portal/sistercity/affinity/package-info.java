/** Gates, affinity and readiness of two cities, judged apart: pure functions, the evidence they rest on, the policy. */
@NamedInterface("affinity")
@NullMarked
package org.creativecities.portal.sistercity.affinity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
