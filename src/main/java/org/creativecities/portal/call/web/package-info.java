/** The pages of calls: the public ones, and the secretariat's pages for calls, form templates and rubrics. */
@NullMarked
package org.creativecities.portal.call.web;

import org.jspecify.annotations.NullMarked;
