/** The pages of proposals, opinions and agreements. */
@NullMarked
package org.creativecities.portal.sistercity.proposal.web;

import org.jspecify.annotations.NullMarked;
