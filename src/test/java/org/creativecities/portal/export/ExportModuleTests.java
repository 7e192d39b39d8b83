package org.creativecities.portal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.review.TestReviews;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ExportModuleTests {

    @Autowired
    private Exports exports;

    @Autowired
    private ExportWorker worker;

    @Autowired
    private ExportRows rows;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("K4")
    void theFileHoldsEveryRowOfTheFilterInItsOrder() throws Exception {
        var head = people.head();
        var filter = Map.of("province", "07", "sort", "name", "dir", "desc", "page", "3");
        var expected = jdbc.sql(
                        "select code from municipality where province_code = '07' order by name_fa collate fa_ir desc, code")
                .query(String.class)
                .list();
        var id = exports.ask("municipalities", filter, ExportFormat.XLSX, head);
        assertThat(exports.find(id, head).state()).isEqualTo(ExportState.QUEUED);
        worker.run();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content(id)))) {
            var sheet = book.getFirstSheet().read();
            assertThat(sheet.get(0).getCellText(0)).isEqualTo("کد");
            assertThat(sheet.stream().skip(1).map(row -> row.getCellText(0)))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(expected.size()).isGreaterThan(25);
            var about = book.getSheet(1).orElseThrow().read();
            assertThat(about.stream().map(row -> row.getCellText(1)))
                    .anyMatch(text -> text.matches("14\\d\\d/\\d\\d/\\d\\d"));
        }
        assertThat(exports.find(id, head).rows()).isEqualTo(expected.size());
        assertThat(exports.mine(head)).extracting(ExportView::id).containsExactly(id);
        assertThat(jdbc.sql("select key from notification where person_id = :id")
                        .param("id", head.id())
                        .query(String.class)
                        .list())
                .containsExactly("export-ready");
    }

    @Test
    @Row("K4")
    void twoInstancesMakeEachFileOnce() throws Exception {
        worker.run();
        var head = people.head();
        var ids = List.of(ask(head), ask(head), ask(head));
        var pool = Executors.newFixedThreadPool(2);
        try {
            var made = 0;
            for (var result : pool.invokeAll(List.of(worker::run, worker::run))) {
                made += (Integer) result.get();
            }
            assertThat(made).isEqualTo(ids.size());
        } finally {
            pool.shutdown();
        }
        assertThat(exports.mine(head)).allMatch(export -> export.state() == ExportState.READY);
    }

    @Test
    void anothersExportDoesNotExist() {
        var id = ask(people.head());
        var other = people.head();
        assertThatThrownBy(() -> exports.find(id, other)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> exports.remove(id, other)).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> exports.ask("dossiers", Map.of(), ExportFormat.CSV, people.editorOf("1309")))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void aRoleThatWasTakenAwayMakesNoFile() {
        var expert = people.expert();
        var id = exports.ask("dossiers", Map.of(), ExportFormat.CSV, expert);
        jdbc.sql("update role_grant set state = 'REVOKED' where person_id = :id")
                .param("id", expert.id())
                .update();
        worker.run();
        assertThat(exports.find(id, expert).problem()).isEqualTo("export.problem.role");
    }

    @Test
    @Row("K4")
    void anExpiredFileIsThrownAway() {
        var head = people.head();
        var id = ask(head);
        worker.run();
        jdbc.sql("update export set expires_at = portal_now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        rows.sweep();
        assertThat(rows.piece(id, 0)).isNull();
        assertThat(exports.find(id, head).state()).isEqualTo(ExportState.EXPIRED);
        assertThatThrownBy(() -> exports.file(id, head)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @Row({"K5", "K6"})
    void reviewsComeWithScoresAndReasonsAndNothingIsComputed() throws Exception {
        var city = reviews.admitted();
        var head = people.head();
        var review = UUID.randomUUID();
        jdbc.sql("""
                        insert into review (id, dossier_id, call_id, reviewer_id, status, due_on, assigned_by, assigned_at,
                          recommendation, remark_to_city, private_note, sending, submitted_at, saved_at, version)
                        values (:id, :dossier, :call, :person, 'SUBMITTED', current_date, :by, portal_now(), 'NOMINATE',
                          '+1+1', 'خصوصی', 1, portal_now(), portal_now(), 0)""")
                .param("id", review)
                .param("dossier", city.dossier())
                .param("call", city.call())
                .param("person", people.reviewer().id())
                .param("by", head.id())
                .update();
        jdbc.sql("""
                        insert into score (review_id, criterion_code, value, reason, evidence)
                        select :id, c ->> 'code', 4, '=HYPERLINK("http://example.ir")', ''
                        from rubric r, call k, jsonb_array_elements(r.content::jsonb -> 'criteria') c
                        where k.id = :call and r.id = k.rubric_id""").param("id", review).param("call", city.call()).update();
        for (var format : ExportFormat.values()) {
            var id = exports.ask("reviews", Map.of("call", city.call().toString()), format, head);
            worker.run();
            if (format == ExportFormat.CSV) {
                var text = new String(content(id), StandardCharsets.UTF_8);
                assertThat(text)
                        .startsWith("\uFEFF")
                        .contains("'=HYPERLINK", "'+1+1")
                        .doesNotContain("خصوصی", ",=HYPERLINK", ",\"=");
            } else {
                try (var book = new ReadableWorkbook(new ByteArrayInputStream(content(id)))) {
                    var line = book.getFirstSheet().read().get(1);
                    assertThat(line.stream().filter(cell -> cell != null))
                            .noneMatch(cell -> cell.getType() == CellType.FORMULA);
                    assertThat(line.stream().filter(cell -> cell != null).map(cell -> cell.getText()))
                            .contains("'=HYPERLINK(\"http://example.ir\")", "4");
                }
            }
        }
    }

    private UUID ask(Account account) {
        return exports.ask("municipalities", Map.of("province", "07"), ExportFormat.CSV, account);
    }

    private byte[] content(UUID id) throws java.io.IOException {
        var out = new ByteArrayOutputStream();
        exports.copy(id, out);
        return out.toByteArray();
    }
}
