/** What a session remembers of a sign-in, and how it becomes the account of a request. */
@NullMarked
package org.creativecities.portal.account.session;

import org.jspecify.annotations.NullMarked;
