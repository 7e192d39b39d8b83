package org.creativecities.portal.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the library: written by the secretariat, compared with its source by another person, read by everybody. */
@Service("caseLibrary")
@Transactional
public class Library {

    private static final String SELECT =
            "select c.*, country.name_fa as country_fa, country.name_en as country_en from library_case c join country on country.iso2 = c.iso2 where ";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Library(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Published cases, the newest knowledge first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<LibraryCase> published(CaseFilter filter, int page, int size) {
        var sql = SELECT + "c.status = 'PUBLISHED'" + filter.condition()
                + " order by c.as_of desc, c.id limit :limit offset :offset";
        return within(jdbc.sql(sql), filter)
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(Library::row)
                .list();
    }

    @Transactional(readOnly = true)
    public long countPublished(CaseFilter filter) {
        var sql = "select count(*) from library_case c where c.status = 'PUBLISHED'" + filter.condition();
        return within(jdbc.sql(sql), filter).query(Long.class).single();
    }

    /** A few published cases of this field, to be offered beside other work. */
    @Transactional(readOnly = true)
    public List<LibraryCase> offered(@Nullable String field) {
        return field == null ? List.of() : published(new CaseFilter(field, "", "", "", ""), 1, 3);
    }

    @Transactional(readOnly = true)
    public LibraryCase published(UUID id) {
        return one(id).filter(found -> found.status() == CaseStatus.PUBLISHED).orElseThrow(NotVisibleException::new);
    }

    /** Everything, for those who keep the library and for the auditor. */
    @Transactional(readOnly = true)
    public List<LibraryCase> all(CaseFilter filter, Account reader) {
        requireReader(reader);
        var sql = SELECT + "true" + filter.condition() + " order by c.written_at desc, c.id limit 300";
        return within(jdbc.sql(sql), filter).query(Library::row).list();
    }

    @Transactional(readOnly = true)
    public LibraryCase find(UUID id, Account reader) {
        requireReader(reader);
        return one(id).orElseThrow(NotVisibleException::new);
    }

    public static boolean mayKeep(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    public static boolean mayWrite(Account account, LibraryCase one) {
        return mayKeep(account) && one.status() != CaseStatus.CHECK_ASKED;
    }

    /** Whoever wrote the last words never checks them. */
    public static boolean mayCheck(Account account, LibraryCase one) {
        return mayKeep(account)
                && one.status() == CaseStatus.CHECK_ASKED
                && !account.id().equals(one.writtenBy());
    }

    public UUID add(CaseText text, Account by) {
        requireKeeper(by);
        var id = UUID.randomUUID();
        write("""
                insert into library_case (id, title_fa, title_en, city_fa, city_en, iso2, region, field_code, done_fa, done_en,
                  money, budget, result_fa, result_en, lesson_fa, lesson_en, source, source_url, as_of, status, written_by, written_at)
                values (:id, :titleFa, :titleEn, :cityFa, :cityEn, :iso2, :region, :field, :doneFa, :doneEn, :money, :budget,
                  :resultFa, :resultEn, :lessonFa, :lessonEn, :source, :url, :asOf, 'DRAFT', :by, portal_now())""", id, text, 0, by);
        tell(
                id,
                "added",
                Map.of("title", new Change(null, String.valueOf(text.title().fa()))),
                by);
        return id;
    }

    /** A changed text is a draft again, a published one too: it comes back after another check. */
    public void change(UUID id, CaseText text, long shown, Account by) {
        requireKeeper(by);
        if (!mayWrite(by, find(id, by))) {
            throw new NotAllowedException("library.refused.checked");
        }
        var rows = write("""
                update library_case set title_fa = :titleFa, title_en = :titleEn, city_fa = :cityFa, city_en = :cityEn, iso2 = :iso2,
                  region = :region, field_code = :field, done_fa = :doneFa, done_en = :doneEn, money = :money, budget = :budget,
                  result_fa = :resultFa, result_en = :resultEn, lesson_fa = :lessonFa, lesson_en = :lessonEn, source = :source,
                  source_url = :url, as_of = :asOf, status = 'DRAFT', reason = null, written_by = :by, written_at = portal_now(),
                  checked_by = null, checked_at = null, version = version + 1
                where id = :id and version = :shown and status <> 'CHECK_ASKED'""", id, text, shown, by);
        if (rows == 0) {
            throw new ConflictException("library.conflict");
        }
        tell(id, "changed", Map.of("version", new Change("v" + shown, "v" + (shown + 1))), by);
    }

    public void ask(UUID id, long shown, Account by) {
        requireKeeper(by);
        move(id, shown, CaseStatus.DRAFT, CaseStatus.CHECK_ASKED, "reason = null", null, by, "check-asked");
    }

    /** @param reason what does not agree with the source; blank publishes it */
    public void check(UUID id, long shown, String reason, Account by) {
        if (!mayCheck(by, find(id, by))) {
            throw new NotAllowedException("library.refused.check");
        }
        if (reason.isBlank()) {
            var also = "checked_by = :by, checked_at = portal_now()";
            move(id, shown, CaseStatus.CHECK_ASKED, CaseStatus.PUBLISHED, also, null, by, "published");
        } else {
            move(id, shown, CaseStatus.CHECK_ASKED, CaseStatus.DRAFT, "reason = :reason", reason, by, "sent-back");
        }
    }

    public void withdraw(UUID id, long shown, String reason, Account by) {
        requireKeeper(by);
        if (reason.isBlank()) {
            throw new NotAllowedException("library.refused.reason");
        }
        move(id, shown, CaseStatus.PUBLISHED, CaseStatus.WITHDRAWN, "reason = :reason", reason, by, "withdrawn");
    }

    private void move(
            UUID id,
            long shown,
            CaseStatus from,
            CaseStatus to,
            String also,
            @Nullable String reason,
            Account by,
            String what) {
        var sql = "update library_case set status = :to, version = version + 1, " + also
                + " where id = :id and version = :shown and status = :from";
        var rows = jdbc.sql(sql)
                .param("to", to.name())
                .param("from", from.name())
                .param("id", id)
                .param("shown", shown)
                .param("reason", reason)
                .param("by", by.id())
                .update();
        if (rows == 0) {
            throw new ConflictException("library.conflict");
        }
        tell(id, what, Map.of("status", new Change(from.name(), to.name())), by);
    }

    private int write(String sql, UUID id, CaseText text, long shown, Account by) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("titleFa", text.title().fa())
                .param("titleEn", text(text.title().en()))
                .param("cityFa", text.city().fa())
                .param("cityEn", text(text.city().en()))
                .param("iso2", text.iso2())
                .param("region", text.region().name())
                .param("field", text.field())
                .param("doneFa", text.done().fa())
                .param("doneEn", text(text.done().en()))
                .param("money", text.money())
                .param("budget", text.budget().name())
                .param("resultFa", text(text.result().fa()))
                .param("resultEn", text(text.result().en()))
                .param("lessonFa", text(text.lesson().fa()))
                .param("lessonEn", text(text.lesson().en()))
                .param("source", text.source())
                .param("url", text.url())
                .param("asOf", text.asOf())
                .param("by", by.id())
                .param("shown", shown)
                .update();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private java.util.Optional<LibraryCase> one(UUID id) {
        var sql = SELECT + "c.id = :id";
        return jdbc.sql(sql).param("id", id).query(Library::row).optional();
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec sql, CaseFilter filter) {
        return sql.param("field", filter.field())
                .param("region", filter.region())
                .param("budget", filter.budget())
                .param("status", filter.status())
                .param("words", filter.words());
    }

    private static LibraryCase row(ResultSet row, int n) throws SQLException {
        var checked = row.getObject("checked_at", OffsetDateTime.class);
        return new LibraryCase(
                row.getObject("id", UUID.class),
                new CaseText(
                        both(row, "title"),
                        both(row, "city"),
                        row.getString("iso2"),
                        Region.valueOf(row.getString("region")),
                        row.getString("field_code"),
                        both(row, "done"),
                        row.getString("money"),
                        Budget.valueOf(row.getString("budget")),
                        both(row, "result"),
                        both(row, "lesson"),
                        row.getString("source"),
                        row.getString("source_url"),
                        Objects.requireNonNull(row.getObject("as_of", LocalDate.class))),
                both(row, "country"),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("written_by", UUID.class),
                Objects.requireNonNull(row.getObject("written_at", OffsetDateTime.class))
                        .toInstant(),
                row.getObject("checked_by", UUID.class),
                checked == null ? null : checked.toInstant(),
                row.getLong("version"));
    }

    private static Bilingual both(ResultSet row, String column) throws SQLException {
        var english = row.getString(column + "_en");
        return new Bilingual(row.getString(column + "_fa"), english == null || english.isEmpty() ? null : english);
    }

    private static void requireReader(Account reader) {
        if (!mayKeep(reader) && !reader.is(Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    private static void requireKeeper(Account by) {
        if (!mayKeep(by)) {
            throw new NotAllowedException("library.refused");
        }
    }

    private void tell(UUID id, String what, Map<String, Change> changes, Account by) {
        events.publishEvent(new CaseChanged(id, what, by.id(), clock.now(), changes));
    }
}
