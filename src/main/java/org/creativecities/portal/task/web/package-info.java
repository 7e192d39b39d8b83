/** My tasks, my deadlines, my calendar. */
@NullMarked
package org.creativecities.portal.task.web;

import org.jspecify.annotations.NullMarked;
