package org.creativecities.portal.site.problem;

import java.util.Set;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * What a failure means to the person.
 *
 * @param status the HTTP status
 * @param messageKey a sentence that explains this very case, or null when the status says enough
 */
record Problem(int status, @Nullable String messageKey) {

    private static final Set<Integer> WITH_A_PAGE = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    Problem(int status) {
        this(status, null);
    }

    /** The status whose words are shown: the nearest one that has words. */
    int page() {
        if (WITH_A_PAGE.contains(status)) {
            return status;
        }
        return status == 401 ? 403 : status < 500 ? 400 : 500;
    }

    boolean isOurFault() {
        return status >= 500;
    }

    static Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new Problem(500);
    }

    private static @Nullable Problem known(Throwable failure) {
        if (failure instanceof NotVisibleException) {
            return new Problem(404);
        }
        if (failure instanceof NotAllowedException refused) {
            return new Problem(403, refused.messageKey());
        }
        if (failure instanceof ConflictException conflict) {
            return new Problem(409, conflict.messageKey());
        }
        if (failure instanceof ConcurrencyFailureException || failure instanceof DuplicateKeyException) {
            return new Problem(409);
        }
        if (isOutage(failure)) {
            return new Problem(503);
        }
        return ofRequest(failure);
    }

    /** The database is away or too slow, and will be back. */
    private static boolean isOutage(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessResourceException
                || failure instanceof QueryTimeoutException
                || failure instanceof CannotCreateTransactionException;
    }

    /** What the request itself got wrong. */
    private static @Nullable Problem ofRequest(Throwable failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            // An id that is none cannot belong to anything.
            return new Problem(mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400);
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return new Problem(413);
        }
        if (failure instanceof MultipartException
                || failure instanceof HttpMessageNotReadableException
                || failure instanceof TypeMismatchException) {
            return new Problem(400);
        }
        return failure instanceof ErrorResponse response
                ? new Problem(response.getStatusCode().value())
                : null;
    }
}
