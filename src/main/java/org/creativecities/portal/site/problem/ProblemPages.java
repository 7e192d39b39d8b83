package org.creativecities.portal.site.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.creativecities.portal.site.frame.Layout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the answer for a problem: a page, or a few words for a script that asked. */
@Component
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final String SECONDS_TO_WAIT = "30";

    private final MessageSource messages;
    private final Layout layout;

    ProblemPages(MessageSource messages, Layout layout) {
        this.messages = messages;
        this.layout = layout;
    }

    /** A {@link ModelAndView} or a {@link ResponseEntity}. */
    Object answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem.status() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        // Set on the response as well: the layouts look at it, and it must not be overtaken by a view's default.
        response.setStatus(problem.status());
        return isScript(request) ? words(problem, request) : page(problem, request);
    }

    void log(Throwable failure) {
        LOG.error("A request failed", failure);
    }

    private Object page(Problem problem, HttpServletRequest request) {
        var model = new HashMap<String, Object>();
        model.put("page", problem.page());
        model.put("explanation", explanation(problem));
        model.put("requestId", RequestIdFilter.idOf(request));
        // The frame of signed-in pages asks the database; a page about its absence must not.
        if (problem.isOurFault()) {
            return new ModelAndView("error/fault", model, HttpStatusCode.valueOf(problem.status()));
        }
        model.put("signedIn", layout.signedIn());
        return new ModelAndView("error/page", model, HttpStatusCode.valueOf(problem.status()));
    }

    private Object words(Problem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "status", problem.status() == 409 ? "conflict" : "refused",
                        "message", explanation(problem),
                        "request", RequestIdFilter.idOf(request)));
    }

    private String explanation(Problem problem) {
        var locale = LocaleContextHolder.getLocale();
        var usual = text("error." + problem.page() + ".text", "", locale);
        var key = problem.messageKey();
        return key == null ? usual : text(key, usual, locale);
    }

    /** An explanation without a text must not become a second failure. */
    private String text(String key, String otherwise, Locale locale) {
        var found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    private static boolean isScript(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("X-Requested-With") != null
                || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }
}
