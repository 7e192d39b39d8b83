package org.creativecities.portal.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The answer that hands out what strangers handed in: it cannot run, and nobody keeps it. */
final class Download {

    private Download() {}

    static ResponseEntity<Resource> of(DocumentView document, Supplier<InputStream> content) {
        makeSafe();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .body(new Content(document, content));
    }

    /** A picture the portal drew itself; it may stand in a page, and the reader's own browser may keep it for a while. */
    static ResponseEntity<Resource> shown(byte[] jpeg) {
        makeSafe();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() != null) {
            current.getResponse().setHeader("Cache-Control", "private, max-age=600");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .contentLength(jpeg.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"preview.jpg\"")
                .body(new ByteArrayResource(jpeg));
    }

    /**
     * Replaces the headers that every page has: a response entity would add a second value beside the first.
     */
    private static void makeSafe() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() != null) {
            var response = current.getResponse();
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** RFC 6266: a plain name for old programs, the real one beside it as RFC 8187 writes it. */
    static String disposition(DocumentView document) {
        var name = document.name();
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "").strip();
        if (plain.isEmpty() || plain.startsWith(".")) {
            plain = "document." + document.type().extensions().get(0);
        }
        var coded = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "-._~".indexOf(b) >= 0) {
                coded.append((char) b);
            } else {
                coded.append('%').append("%02X".formatted(b & 0xFF));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }

    private static final class Content extends AbstractResource {

        private final DocumentView document;
        private final Supplier<InputStream> content;

        Content(DocumentView document, Supplier<InputStream> content) {
            this.document = document;
            this.content = content;
        }

        @Override
        public String getDescription() {
            return "document " + document.id();
        }

        @Override
        public InputStream getInputStream() {
            return content.get();
        }

        @Override
        public long contentLength() {
            return document.size();
        }

        @Override
        public boolean exists() {
            return true;
        }
    }
}
