/** How a person shows who they are: password, second factor, links by mail, and the limits on guessing. */
@NullMarked
package org.creativecities.portal.account.signin;

import org.jspecify.annotations.NullMarked;
