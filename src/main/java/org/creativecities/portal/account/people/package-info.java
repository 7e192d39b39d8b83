/** People, their roles and invitations, and who may change them. */
@NullMarked
package org.creativecities.portal.account.people;

import org.jspecify.annotations.NullMarked;
