/** What a city's people say to each other about its text, and what city and secretariat write to each other. */
@NullMarked
package org.creativecities.portal.dossier.talk;

import org.jspecify.annotations.NullMarked;
