/** The anonymised copy of a dossier: what reviewers read where a call hides the city. */
@NullMarked
package org.creativecities.portal.review.blind;

import org.jspecify.annotations.NullMarked;
