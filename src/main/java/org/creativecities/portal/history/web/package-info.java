/** The event log of the auditors and the history of a dossier, as pages. */
@NullMarked
package org.creativecities.portal.history.web;

import org.jspecify.annotations.NullMarked;
