package org.creativecities.portal.localization;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Serves Persian at {@code /…} and English at {@code /en/…}, by the address alone: neither a cookie nor the browser's
 * wish changes what an address shows. It stands before everything else, so that the access rules see the path without
 * its language.
 */
class LanguageFilter extends GenericFilterBean {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        var language = Language.ofPath(addressOf(http));
        if (http.getRequestURI().equals(Language.ENGLISH.prefix())) {
            toTheRoot(http, answer);
            return;
        }
        answer.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        chain.doFilter(new LanguageRequest(http, language), response);
    }

    /** The path in the address bar: an error page keeps the language of the page that failed. */
    static String addressOf(HttpServletRequest request) {
        var failed = request.getDispatcherType() == DispatcherType.ERROR
                ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : null;
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    /** A context is entered by its slash, as containers do it. */
    private static void toTheRoot(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, Language.ENGLISH.prefix() + "/" + (query == null ? "" : "?" + query));
    }
}
