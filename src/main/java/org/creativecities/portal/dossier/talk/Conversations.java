package org.creativecities.portal.dossier.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierFact;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.dossier.MessageWritten;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what city and secretariat write to each other. The municipality stands in every statement. */
@Service
@Transactional
public class Conversations {

    static final int LONGEST = 8_000;

    private static final String LINES = """
             from dossier d join municipality c on c.code = d.municipality_code
            join lateral (select * from dossier_message m where m.dossier_id = d.id
              order by m.written_at desc, m.id limit 1) last on true
            where d.deleted_at is null and (d.municipality_code = :mine or :all and d.municipality_code not in
              (select x.municipality_code from conflict_of_interest x where x.person_id = :me))""";

    private final JdbcClient jdbc;
    private final DossierReading reading;
    private final Calls calls;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Conversations(
            JdbcClient jdbc,
            DossierReading reading,
            Calls calls,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reading = reading;
        this.calls = calls;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the person takes part; the auditor only reads. */
    public static boolean mayWrite(Account account) {
        return Role.SECRETARIAT.contains(account.role()) || account.is(Role.CITY_EDITOR, Role.MAYOR);
    }

    /** The conversations within the person's reach, the one that was last written in on top. @param page from 0 */
    @Transactional(readOnly = true)
    public Page<Conversation.Line> list(int page, Account reader) {
        var request = PageRequest.of(Math.max(0, page), 25);
        requirePart(reader);
        var total = within(jdbc.sql("select count(*)" + LINES), reader)
                .query(Integer.class)
                .single();
        var lines = within(
                        jdbc.sql("select d.id, d.reference, c.name_fa, c.name_en, last.side,"
                                + " left(last.text, 160) as beginning, last.written_at,"
                                + " (select count(*) from dossier_message m where m.dossier_id = d.id and m.side <> :own"
                                + " and m.written_at > coalesce((select r.read_at from dossier_message_reading r"
                                + " where r.dossier_id = d.id and r.person_id = :me), '-infinity')) as unread" + LINES
                                + " order by last.written_at desc, d.id limit :limit offset :offset"),
                        reader)
                .param("own", office(reader) ? "OFFICE" : "CITY")
                .param("limit", request.getPageSize())
                .param("offset", request.getOffset())
                .query(Conversations::line)
                .list();
        return new PageImpl<>(lines, request, total);
    }

    /** @throws NotVisibleException where the person has no part in it */
    @Transactional(readOnly = true)
    public Conversation find(UUID dossier, Account reader) {
        requirePart(reader);
        reading.find(dossier, reader);
        var messages = jdbc.sql("""
                        select m.*, m.side <> :own and m.written_at > coalesce((select r.read_at
                          from dossier_message_reading r where r.dossier_id = m.dossier_id and r.person_id = :me),
                          '-infinity') as unread
                        from dossier_message m where m.dossier_id = :dossier order by m.written_at, m.id""")
                .param("own", office(reader) ? "OFFICE" : "CITY")
                .param("me", reader.id())
                .param("dossier", dossier)
                .query(Conversations::message)
                .list();
        return new Conversation(dossier, messages);
    }

    /** @param section what it is about; null for the whole dossier */
    public void write(UUID dossier, @Nullable String section, String text, Account by) {
        requirePart(by);
        var view = reading.find(dossier, by);
        if (!mayWrite(by)) {
            throw new NotAllowedException("dossier.refused.message");
        }
        if (section != null
                && calls.formTemplate(view.template()).section(section).isEmpty()) {
            throw new NotVisibleException();
        }
        var clean = TextRules.isStorable(text) ? TextRules.lines(text) : "";
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new NotAllowedException("dossier.refused.message-text");
        }
        var id = UUID.randomUUID();
        var now = clock.now();
        jdbc.sql("""
                        insert into dossier_message (id, dossier_id, side, section, text, written_by, written_at)
                        values (:id, :dossier, :side, :section, :text, :by, :at)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("side", office(by) ? "OFFICE" : "CITY")
                .param("section", section)
                .param("text", clean)
                .param("by", by.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        markRead(dossier, by);
        events.publishEvent(new MessageWritten(about(view), id, !office(by), section, by.id(), now));
    }

    public void read(UUID dossier, Account by) {
        requirePart(by);
        reading.find(dossier, by);
        markRead(dossier, by);
    }

    private void markRead(UUID dossier, Account by) {
        jdbc.sql("""
                        insert into dossier_message_reading as r (dossier_id, person_id, read_at)
                        values (:dossier, :me, portal_now()) on conflict (dossier_id, person_id)
                        do update set read_at = greatest(r.read_at, excluded.read_at)""").param("dossier", dossier).param("me", by.id()).update();
    }

    /** A contributor writes sections; what is agreed with the secretariat is the focal point's and the mayor's. */
    private static void requirePart(Account account) {
        if (!mayWrite(account) && !account.is(Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }

    private static boolean office(Account account) {
        return Role.SECRETARIAT.contains(account.role());
    }

    private static DossierFact.About about(DossierView view) {
        return new DossierFact.About(
                view.id(), view.card().reference(), view.card().municipality());
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec statement, Account reader) {
        return statement
                .param("all", office(reader) || reader.is(Role.AUDITOR))
                .param("me", reader.id())
                .param("mine", reader.municipality());
    }

    private static Conversation.Line line(ResultSet row, int n) throws SQLException {
        return new Conversation.Line(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getString("side").equals("OFFICE"),
                row.getString("beginning"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("unread"));
    }

    private static Conversation.Message message(ResultSet row, int n) throws SQLException {
        return new Conversation.Message(
                row.getObject("id", UUID.class),
                row.getString("side").equals("OFFICE"),
                row.getString("section"),
                row.getString("text"),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }
}
