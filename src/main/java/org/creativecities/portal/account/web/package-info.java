/** Pages about people: signing in, one's own account, users and teams. */
@NullMarked
package org.creativecities.portal.account.web;

import org.jspecify.annotations.NullMarked;
