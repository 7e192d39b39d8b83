/** The file that goes to UNESCO: its words, its papers, its last reading by two persons, and what came of it. */
@NullMarked
package org.creativecities.portal.dossier.official;

import org.jspecify.annotations.NullMarked;
