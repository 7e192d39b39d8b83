/** The pages of the register: the public one, the office's, a city's own assessment, and the shared glossary. */
@NullMarked
package org.creativecities.portal.criteria.web;

import org.jspecify.annotations.NullMarked;
