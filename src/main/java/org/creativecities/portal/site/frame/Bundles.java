package org.creativecities.portal.site.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Serves the many small style sheets and scripts as three files: a page asks once instead of twenty times. */
final class Bundles implements ResourceResolver {

    static final String STYLES = "css/portal.css";
    static final String FRAME = "js/portal.js";
    static final String TOOLS = "js/tools.js";

    // The order matters: what comes later refines what came before.
    private static final Map<String, List<String>> PARTS = Map.of(
            STYLES,
            List.of(
                    "tokens",
                    "base",
                    "layout",
                    "buttons",
                    "forms",
                    "forms-more",
                    "tables",
                    "components",
                    "parts",
                    "measures",
                    "frame",
                    "workspace",
                    "workspace-small",
                    "pages",
                    "map",
                    "site",
                    "dossier",
                    "files",
                    "editor",
                    "review",
                    "review-sheet",
                    "review-desk",
                    "dashboard",
                    "workshop",
                    "criteria",
                    "spider",
                    "tie",
                    "tie-page",
                    "proposal",
                    "affinity",
                    "partner"),
            FRAME,
            List.of("frame", "countdown"),
            TOOLS,
            List.of(
                    "words",
                    "review",
                    "autosave",
                    "autosave-line",
                    "autosave-conflict",
                    "autosave-keep",
                    "unsaved",
                    "calendar-days",
                    "calendar",
                    "money",
                    "upload",
                    "door",
                    "phrase",
                    "reading",
                    "conditions",
                    "session"));

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var parts = PARTS.get(path);
        return parts == null ? chain.resolveResource(request, path, locations) : join(path, parts);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return PARTS.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }

    private static Resource join(String path, List<String> parts) {
        var folder = path.substring(0, path.indexOf('/') + 1);
        var ending = path.substring(path.lastIndexOf('.'));
        var text = parts.stream()
                .map(part -> read(folder + part + ending))
                // Each script keeps its names to itself.
                .map(part -> ending.equals(".js") ? "{\n" + part + "}\n" : part)
                .collect(Collectors.joining());
        return new Bundle(path.substring(folder.length()), text);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource("static/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the pages is missing: " + path, e);
        }
    }

    /** Described by its name: the chain tells resources apart by their description. */
    private static final class Bundle extends ByteArrayResource {

        private final String name;

        Bundle(String name, String text) {
            super(text.getBytes(StandardCharsets.UTF_8), name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        /** Unknown: the address already tells whether it changed. */
        @Override
        public long lastModified() {
            return -1;
        }
    }
}
