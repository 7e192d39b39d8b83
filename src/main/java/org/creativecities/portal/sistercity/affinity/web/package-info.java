/** The pages of an assessment and of the policy it follows. */
@NullMarked
package org.creativecities.portal.sistercity.affinity.web;

import org.jspecify.annotations.NullMarked;
