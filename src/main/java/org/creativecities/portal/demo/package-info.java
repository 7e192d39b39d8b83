/** The invented world to try the portal out: people, one open call, ten dossiers. Everything in it is marked «نمونه». */
@NullMarked
package org.creativecities.portal.demo;

import org.jspecify.annotations.NullMarked;
