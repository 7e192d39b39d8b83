/** Uploads before they reach any page. */
@NullMarked
package org.creativecities.portal.document.web;

import org.jspecify.annotations.NullMarked;
