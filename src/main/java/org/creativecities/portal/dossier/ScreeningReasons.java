package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of reasons for returning and refusing. Nothing in it is changed: an edit is a new version. */
@Service
@Transactional
public class ScreeningReasons {

    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.HEAD_OF_SECRETARIAT);

    private static final String NEWEST = """
            select r.* from screening_reason r
            where r.version = (select max(x.version) from screening_reason x where x.code = r.code)""";

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ScreeningReasons(JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The newest version of every reason, retired ones last. */
    @Transactional(readOnly = true)
    public List<ScreeningReason> all() {
        return jdbc.sql(NEWEST + " order by r.active desc, r.title_fa collate fa_ir, r.code")
                .query(ScreeningReasons::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ScreeningReason> find(String code) {
        return jdbc.sql(NEWEST + " and r.code = :code")
                .param("code", code)
                .query(ScreeningReasons::row)
                .optional();
    }

    /** All versions of one reason, newest first. */
    @Transactional(readOnly = true)
    public List<ScreeningReason> versions(String code) {
        return jdbc.sql("select r.* from screening_reason r where code = :code order by version desc")
                .param("code", code)
                .query(ScreeningReasons::row)
                .list();
    }

    /** What was given for a verdict, in the version in which it was given. */
    @Transactional(readOnly = true)
    public List<ScreeningReason> of(UUID submission) {
        return jdbc.sql("""
                        select r.* from verdict_reason v join screening_reason r on r.code = v.code and r.version = v.version
                        where v.submission_id = :submission order by r.code""")
                .param("submission", submission)
                .query(ScreeningReasons::row)
                .list();
    }

    void give(UUID submission, Collection<String> codes) {
        for (var code : codes) {
            jdbc.sql("insert into verdict_reason (submission_id, code, version) select :submission, code, max(version)"
                            + " from screening_reason where code = :code group by code on conflict do nothing")
                    .param("submission", submission)
                    .param("code", code)
                    .update();
        }
    }

    /**
     * Writes the next version of a reason; the first where there is none.
     *
     * @param shown the version the page showed, 0 for a new reason
     * @throws ConflictException when somebody else wrote the same version meanwhile
     */
    public void write(ScreeningReason reason, int shown, Account by) {
        if (!KEEPERS.contains(by.role())) {
            throw new NotAllowedException("dossier.refused.role");
        }
        var now = clock.now();
        try {
            jdbc.sql("""
                            insert into screening_reason
                              (code, version, kind, title_fa, title_en, text_fa, text_en, active, written_by, written_at)
                            values (:code, :version, :kind, :titleFa, :titleEn, :textFa, :textEn, :active, :by, :at)""")
                    .param("code", reason.code())
                    .param("version", shown + 1)
                    .param("kind", reason.kind().name())
                    .param("titleFa", reason.title().fa())
                    .param("titleEn", reason.title().en())
                    .param("textFa", reason.text().fa())
                    .param("textEn", reason.text().en())
                    .param("active", reason.active())
                    .param("by", by.id())
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConflictException("dossier.conflict.reason");
        }
        events.publishEvent(new ScreeningReasonChanged(
                reason.code(), shown + 1, reason.title().fa(), by.id(), now));
    }

    private static ScreeningReason row(ResultSet row, int n) throws SQLException {
        return new ScreeningReason(
                row.getString("code"),
                row.getInt("version"),
                ScreeningReason.Kind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                new Bilingual(row.getString("text_fa"), row.getString("text_en")),
                row.getBoolean("active"));
    }
}
