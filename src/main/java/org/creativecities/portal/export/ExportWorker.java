package org.creativecities.portal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the files that people asked for, with what their role may see at this moment. Any instance may do it. */
@Component
class ExportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int ATTEMPTS = 3;
    private static final int PIECE = 1 << 20;

    private final ExportRows rows;
    private final ExportLists lists;
    private final ExportWriter writer;
    private final People people;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ExportWorker(
            ExportRows rows,
            ExportLists lists,
            ExportWriter writer,
            People people,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.lists = lists;
        this.writer = writer;
        this.people = people;
        this.transaction = transaction;
        this.events = events;
    }

    /** Makes everything that waits; answers how many files it made. */
    int run() {
        var made = 0;
        for (var order = rows.claim(CLAIM); order.isPresent(); order = rows.claim(CLAIM)) {
            if (make(order.get())) {
                made++;
            }
        }
        return made;
    }

    private boolean make(ExportRows.Order order) {
        var language = order.language().equals("en") ? Language.ENGLISH : Language.PERSIAN;
        LocaleContextHolder.setLocale(language.locale());
        Path file = null;
        try {
            file = Files.createTempFile("export-", "." + order.view().format().ending());
            var account = people.account(order.person(), order.grant()).orElseThrow(NotVisibleException::new);
            var list = lists.named(order.view().list(), account);
            long count;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                count = writer.write(list, order.view(), account, out);
            }
            keep(order, file, count);
            return true;
        } catch (NotVisibleException | NotAllowedException e) {
            fail(order, "export.problem.role");
        } catch (ExportProblem e) {
            fail(order, e.messageKey());
        } catch (IOException | RuntimeException e) {
            LOG.error("Export {} was not made (attempt {}).", order.id(), order.attempts(), e);
            if (order.attempts() >= ATTEMPTS) {
                fail(order, "export.problem.failed");
            }
        } finally {
            LocaleContextHolder.resetLocaleContext();
            remove(file);
        }
        return false;
    }

    private void keep(ExportRows.Order order, Path file, long count) throws IOException {
        var size = Files.size(file);
        try (var in = Files.newInputStream(file)) {
            transaction.executeWithoutResult(status -> {
                if (rows.ready(order.id(), count, size, KEPT)) {
                    pieces(order, in);
                    events.publishEvent(new ExportMade(order.id(), order.view().list(), order.person(), true));
                }
            });
        }
    }

    private void pieces(ExportRows.Order order, java.io.InputStream in) {
        try {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                rows.piece(order.id(), number++, piece);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void fail(ExportRows.Order order, String problem) {
        transaction.executeWithoutResult(status -> {
            rows.failed(order.id(), problem);
            events.publishEvent(new ExportMade(order.id(), order.view().list(), order.person(), false));
        });
    }

    private static void remove(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A temporary file stays behind.", e);
        }
    }
}
