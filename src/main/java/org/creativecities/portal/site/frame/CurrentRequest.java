package org.creativecities.portal.site.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request being answered, as the person sees its address, also when an error page answers it. */
final class CurrentRequest {

    private static final String ENGLISH = "/en";

    private CurrentRequest() {}

    static @Nullable HttpServletResponse response() {
        var attributes = attributes();
        return attributes == null ? null : attributes.getResponse();
    }

    static @Nullable HttpSession session() {
        var attributes = attributes();
        return attributes == null ? null : attributes.getRequest().getSession(false);
    }

    /** The path without the language: {@code /calls}. */
    static String path() {
        var full = fullPath();
        return full.equals(ENGLISH) ? "/" : full.startsWith(ENGLISH + "/") ? full.substring(ENGLISH.length()) : full;
    }

    /** The context path of the application itself; the one of the request may hold the language. */
    private static String context() {
        var attributes = attributes();
        return attributes == null
                ? ""
                : attributes.getRequest().getServletContext().getContextPath();
    }

    private static String fullPath() {
        var attributes = attributes();
        if (attributes == null) {
            return "/";
        }
        HttpServletRequest request = attributes.getRequest();
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed instanceof String text ? text : request.getRequestURI();
        var inside = path.startsWith(context()) ? path.substring(context().length()) : path;
        // A second slash in front would make the link lead to another host.
        return "/" + inside.replaceFirst("^[/\\\\]+", "");
    }

    private static @Nullable ServletRequestAttributes attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes found ? found : null;
    }
}
