package org.creativecities.portal.site.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.server.ResponseStatusException;

/** What each failure means to the person. */
class ProblemTests {

    @Test
    void everyFailureHasItsStatus() {
        assertThat(Problem.of(new NotVisibleException())).isEqualTo(new Problem(404));
        assertThat(Problem.of(new NotAllowedException("a.b"))).isEqualTo(new Problem(403, "a.b"));
        assertThat(Problem.of(new ConflictException("a.b"))).isEqualTo(new Problem(409, "a.b"));
        assertThat(Problem.of(new OptimisticLockingFailureException(""))).isEqualTo(new Problem(409));
        assertThat(Problem.of(new CannotAcquireLockException(""))).isEqualTo(new Problem(409));
        assertThat(Problem.of(new DuplicateKeyException(""))).isEqualTo(new Problem(409));
        assertThat(Problem.of(new MaxUploadSizeExceededException(1))).isEqualTo(new Problem(413));
        assertThat(Problem.of(new MultipartException(""))).isEqualTo(new Problem(400));
        assertThat(Problem.of(new DataAccessResourceFailureException(""))).isEqualTo(new Problem(503));
        assertThat(Problem.of(new QueryTimeoutException(""))).isEqualTo(new Problem(503));
        assertThat(Problem.of(new CannotCreateTransactionException(""))).isEqualTo(new Problem(503));
        assertThat(Problem.of(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)))
                .isEqualTo(new Problem(429));
        assertThat(Problem.of(new IllegalStateException())).isEqualTo(new Problem(500));
    }

    @Test
    void theReasonCountsAndNotItsWrapping() {
        assertThat(Problem.of(new RuntimeException(new NotVisibleException()))).isEqualTo(new Problem(404));
    }

    @Test
    void everyStatusFindsAPage() {
        assertThat(IntStream.range(400, 600)
                        .map(status -> new Problem(status).page())
                        .distinct()
                        .boxed()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(List.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503));
    }
}
