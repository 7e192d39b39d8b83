/** What a city is told about its dossier, as a numbered letter that anybody can check. */
@NullMarked
package org.creativecities.portal.review.letter;

import org.jspecify.annotations.NullMarked;
