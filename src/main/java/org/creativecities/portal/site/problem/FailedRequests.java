package org.creativecities.portal.site.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what controllers throw. The last to be asked: a module's own advice may know a better page. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailedRequests {

    private final ProblemPages pages;

    FailedRequests(ProblemPages pages) {
        this.pages = pages;
    }

    /** Not ours: the filter chain knows whether to ask for a sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    Object method(
            HttpRequestMethodNotSupportedException failure, HttpServletRequest request, HttpServletResponse response) {
        var allowed = failure.getSupportedMethods();
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return pages.answer(new Problem(405), request, response);
    }

    @ExceptionHandler(Exception.class)
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var problem = Problem.of(failure);
        if (problem.isOurFault()) {
            pages.log(failure);
        }
        return pages.answer(problem, request, response);
    }
}
