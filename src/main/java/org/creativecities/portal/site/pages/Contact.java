package org.creativecities.portal.site.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the secretariat is reached ({@code portal.contact.*}). What the operator has not set is not shown, never made up.
 *
 * @param email an address, or empty
 * @param phone as it is to be written, in Latin digits, or empty
 */
@ConfigurationProperties("portal.contact")
record Contact(
        @DefaultValue("") String email, @DefaultValue("") String phone) {}
