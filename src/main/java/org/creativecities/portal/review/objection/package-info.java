/** Objections of cities: another look by other people, answered by two. */
@NamedInterface("objection")
@NullMarked
package org.creativecities.portal.review.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
