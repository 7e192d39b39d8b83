package org.creativecities.portal.localization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request that speaks one language. The English one looks as if the portal were installed at {@code /en}, so that
 * links, redirects, static files and access rules need not know about languages.
 */
final class LanguageRequest extends HttpServletRequestWrapper {

    private final Language language;

    LanguageRequest(HttpServletRequest request, Language language) {
        super(request);
        this.language = language;
    }

    @Override
    public String getContextPath() {
        return language.prefix();
    }

    /** Unchanged, except after a forward: its target carries no prefix, and must begin with the context path. */
    @Override
    public String getRequestURI() {
        var uri = super.getRequestURI();
        return Language.ofPath(uri) == language ? uri : language.prefix() + uri;
    }

    @Override
    public String getServletPath() {
        return within(super.getServletPath());
    }

    @Override
    public @Nullable String getPathInfo() {
        var info = super.getPathInfo();
        return info != null && super.getServletPath().isEmpty() ? within(info) : info;
    }

    private String within(String path) {
        return language == Language.ENGLISH && Language.ofPath(path) == Language.ENGLISH
                ? path.substring(language.prefix().length())
                : path;
    }

    @Override
    public Locale getLocale() {
        return language.locale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(Collections.singleton(language.locale()));
    }
}
