package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.ConfirmationNeededException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks again for the password or a code and then sends the same form once more: all of its fields wait in the page
 * itself, so that nothing is lost where no script runs and nothing is kept on the server.
 */
@ControllerAdvice
class ConfirmationPage {

    private static final Set<String> NOT_AGAIN = Set.of("_csrf", Confirmation.FIELD);

    /** A field of the form that waits. */
    record Waiting(String name, String value) {}

    @ExceptionHandler
    ModelAndView ask(
            ConfirmationNeededException needed,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response) {
        var waiting = new ArrayList<Waiting>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_AGAIN.contains(name)) {
                List.of(values).forEach(value -> waiting.add(new Waiting(name, value)));
            }
        });
        // A first asking is no mistake of anybody's.
        var status = needed.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        response.setStatus(status.value());
        return new ModelAndView(
                "account/confirmation",
                Map.of(
                        "path",
                        request.getRequestURI()
                                .substring(request.getContextPath().length()),
                        "waiting",
                        waiting,
                        "byCode",
                        needed.byCode(),
                        "wrong",
                        needed.wrong()),
                status);
    }
}
