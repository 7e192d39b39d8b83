package org.creativecities.portal.site.frame;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of style sheets, scripts, fonts and pictures. They carry a hash of the content, so that a browser may
 * keep them for good, and no language, so that it keeps them once.
 */
@Component
public class Assets {

    private final ResourceUrlProvider resources;
    private final ServletContext context;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Assets(ResourceUrlProvider resources, ServletContext context) {
        this.resources = resources;
        this.context = context;
    }

    /** The address of a file below {@code static/}, given as {@code /css/base.css}. */
    public String url(String path) {
        return known.computeIfAbsent(path, this::resolve);
    }

    /** The address of one symbol of the icon sprite. */
    public String icon(String name) {
        return url("/img/icons.svg") + "#" + name;
    }

    /** The style sheet of all pages. */
    public String styles() {
        return url("/" + Bundles.STYLES);
    }

    /** The scripts of a page; with the tools where forms are written. */
    public List<String> scripts(boolean tools) {
        var frame = url("/" + Bundles.FRAME);
        return tools ? List.of(frame, url("/" + Bundles.TOOLS)) : List.of(frame);
    }

    private String resolve(String path) {
        var plain = "/assets" + path;
        var hashed = resources.getForLookupPath(plain);
        return context.getContextPath() + (hashed == null ? plain : hashed);
    }
}
