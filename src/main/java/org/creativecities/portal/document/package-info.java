/** Uploaded files: checked by content, stored with the record that names them, handed out without harm. */
@ApplicationModule(allowedDependencies = {"localization", "action", "account"})
@NullMarked
package org.creativecities.portal.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
