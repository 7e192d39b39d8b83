package org.creativecities.portal.history;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the running request came from; nothing for timed work. */
@Component
class RequestTrace {

    private static final int MOST = 60;

    @Nullable
    String address() {
        var request = request();
        return request == null ? null : request.getRemoteAddr();
    }

    /** The number that error pages show, as the page module puts it into the log's context. */
    @Nullable
    String requestId() {
        var id = MDC.get("requestId");
        return id == null || id.length() > MOST ? null : id;
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest()
                : null;
    }
}
