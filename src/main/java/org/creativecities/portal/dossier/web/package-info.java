/** The pages of dossiers: writing, approving, sending and screening. */
@NullMarked
package org.creativecities.portal.dossier.web;

import org.jspecify.annotations.NullMarked;
