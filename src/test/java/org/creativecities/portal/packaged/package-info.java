/**
 * The packaged portal, run as processes of its own and looked at from outside: started twice, killed, doubled. Every
 * test here has a short form for each build; {@code -Dportal.tests=full} asks for the long one.
 */
package org.creativecities.portal.packaged;
