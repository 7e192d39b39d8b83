/** Before the round all reviewers judge one old dossier and see how far apart they are. */
@NullMarked
package org.creativecities.portal.review.calibration;

import org.jspecify.annotations.NullMarked;
