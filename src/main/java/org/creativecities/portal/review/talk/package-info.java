/** What reviewers and secretariat say to each other about a dossier, each message with one audience that never changes. */
@NullMarked
package org.creativecities.portal.review.talk;

import org.jspecify.annotations.NullMarked;
