package org.creativecities.portal.localization;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a page says about its own language, for templates: {@code ${@language.code()}}. */
@Component("language")
public class PageLanguage {

    /** {@code fa} or {@code en}. */
    public String code() {
        return Language.current().code();
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return Language.current().direction();
    }

    public boolean english() {
        return Language.current() == Language.ENGLISH;
    }

    /** {@code fa} or {@code en}: the language {@link #otherLink()} leads to. */
    public String otherCode() {
        return Language.current().other().code();
    }

    /** Direction of the other language. */
    public String otherDirection() {
        return Language.current().other().direction();
    }

    /**
     * The address of this very page in the other language, path and query kept. It already carries its language, so it
     * goes into {@code th:with="other=${@language.otherLink()}" th:href="${other}"}, never into a link expression. The answer to a posted form has no address of its
     * own: there it is the page the form stood on.
     */
    public String otherLink() {
        return link(Language.current().other());
    }

    /** The address of this very page in that language. */
    public String link(Language language) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? language.prefix() + withoutLanguage(address(attributes.getRequest()))
                : language.prefix() + "/";
    }

    private static String address(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            return pathOf(request.getHeader(HttpHeaders.REFERER), request.getServerName());
        }
        var failed = request.getDispatcherType() == DispatcherType.ERROR;
        var query =
                failed ? (String) request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
        return LanguageFilter.addressOf(request) + (query == null ? "" : "?" + query);
    }

    private static String pathOf(@Nullable String referer, String host) {
        try {
            var uri = new URI(referer == null ? "" : referer);
            var path = uri.getRawPath();
            if (path == null || !host.equals(uri.getHost())) {
                return "/";
            }
            return path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    /** Never begins with two slashes: a browser would take the next word for a host. */
    private static String withoutLanguage(String address) {
        var path = address.split("\\?", 2)[0];
        var rest = Language.ofPath(path) == Language.ENGLISH
                ? address.substring(Language.ENGLISH.prefix().length())
                : address;
        return "/" + rest.replaceFirst("^[/\\\\]+", "");
    }
}
