/** Asking for an export, and a person's own exports. */
@NullMarked
package org.creativecities.portal.export.web;

import org.jspecify.annotations.NullMarked;
