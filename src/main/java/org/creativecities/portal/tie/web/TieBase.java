package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;

/** The same work is done at a city's desk and at the secretariat's; only the way back differs. */
final class TieBase {

    static final String CITY = "/ties";
    static final String OFFICE = "/office/ties";

    private TieBase() {}

    static String of(HttpServletRequest request) {
        return request.getServletPath().startsWith("/office/")
                        || request.getRequestURI()
                                .substring(request.getContextPath().length())
                                .startsWith("/office/")
                ? OFFICE
                : CITY;
    }
}
