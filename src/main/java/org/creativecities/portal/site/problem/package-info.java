/** The pages for what went wrong: in the reader's language, with a request id, never with an exception's words. */
@NullMarked
package org.creativecities.portal.site.problem;

import org.jspecify.annotations.NullMarked;
