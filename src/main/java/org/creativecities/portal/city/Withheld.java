package org.creativecities.portal.city;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Countries whose cities the lists, the maps and the downloads leave out until the operator has decided how to name
 * them ({@code portal.city.withheld-countries}). The rows stay in the tables, and the pages say how many are left out.
 *
 * @param withheldCountries two letters each
 */
@ConfigurationProperties("portal.city")
record Withheld(@DefaultValue("IL") List<String> withheldCountries) {

    /** Never empty, so that it can stand in a condition. */
    List<String> countries() {
        var countries = new ArrayList<>(withheldCountries);
        countries.add("");
        return countries;
    }
}
