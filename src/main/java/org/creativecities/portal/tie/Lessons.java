package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What earlier ties taught, for whoever is about to begin a new one. */
@Service
@Transactional(readOnly = true)
public class Lessons {

    private static final String ABOUT = """
            select l.id, l.says_fa, l.says_en, l.rests_on, l.source_url, t.code as tie_code, l.sample,
              case when l.iso2 = :iso2 then 'COUNTRY' when l.field_code = :field then 'FIELD'
                when l.obstacle_kind in (:kinds) then 'OBSTACLE' else 'EVERYWHERE' end as why
            from lesson l left join tie t on t.id = l.tie_id
            where l.state = 'APPROVED'
              and (l.iso2 = :iso2 or (l.iso2 is null and l.field_code = :field)
                or (l.iso2 is null and l.field_code is null and l.obstacle_kind in (:kinds))
                or (l.everywhere and l.iso2 is null and l.field_code is null and l.obstacle_kind is null))
            order by case when l.iso2 = :iso2 then 0 when l.field_code = :field then 1
                when l.obstacle_kind in (:kinds) then 2 else 3 end, l.approved_at, l.id
            limit :most
            """;

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The approved lessons that a new case with this country, field or these obstacles should read, the nearest first.
     *
     * @param iso2 the partner's country
     * @param field code of the creative field, or null
     * @param obstacles kinds the case names or is likely to meet; may be empty
     */
    public List<LessonView> about(String iso2, @Nullable String field, Collection<ObstacleKind> obstacles, int most) {
        var kinds = new ArrayList<String>(List.of(""));
        obstacles.forEach(kind -> kinds.add(kind.name()));
        return jdbc.sql(ABOUT)
                .param("iso2", iso2)
                .param("field", field == null ? "" : field)
                .param("kinds", kinds)
                .param("most", most)
                .query(Lessons::lesson)
                .list();
    }

    /** A lesson as the secretariat keeps it. */
    public record Kept(
            UUID id,
            Bilingual says,
            String restsOn,
            @Nullable String iso2,
            @Nullable String field,
            @Nullable ObstacleKind obstacle,
            String state,
            @Nullable UUID writtenBy,
            boolean sample,
            long version) {}

    /** A lesson as it is written; it applies to a country, a field, a kind of obstacle, or everywhere. */
    public record NewLesson(
            String says,
            @Nullable String saysEn,
            String restsOn,
            @Nullable String url,
            @Nullable UUID tie,
            @Nullable String iso2,
            @Nullable String field,
            @Nullable ObstacleKind obstacle,
            boolean sample) {}

    /** All lessons, those that wait for approval first. */
    public List<Kept> all() {
        return jdbc.sql("select * from lesson order by state = 'DRAFT' desc, state, written_at desc, id")
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        new Bilingual(row.getString("says_fa"), row.getString("says_en")),
                        row.getString("rests_on"),
                        row.getString("iso2"),
                        row.getString("field_code"),
                        row.getString("obstacle_kind") == null
                                ? null
                                : ObstacleKind.valueOf(row.getString("obstacle_kind")),
                        row.getString("state"),
                        row.getObject("written_by", UUID.class),
                        row.getBoolean("sample"),
                        row.getLong("version")))
                .list();
    }

    @Transactional
    public UUID write(NewLesson lesson, Account by) {
        requireKeeper(by);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into lesson (id, says_fa, says_en, rests_on, source_url, tie_id, iso2, field_code, obstacle_kind,
                          everywhere, state, written_by, written_at, sample)
                        values (:id, :says, :saysEn, :restsOn, :url, :tie, :iso2, :field, :obstacle, :everywhere, 'DRAFT', :by,
                          portal_now(), :sample)
                        """)
                .param("id", id)
                .param("says", lesson.says())
                .param("saysEn", lesson.saysEn())
                .param("restsOn", lesson.restsOn())
                .param("url", lesson.url())
                .param("tie", lesson.tie())
                .param("iso2", lesson.iso2())
                .param("field", lesson.field())
                .param(
                        "obstacle",
                        lesson.obstacle() == null ? null : lesson.obstacle().name())
                .param("everywhere", lesson.iso2() == null && lesson.field() == null && lesson.obstacle() == null)
                .param("by", by.id())
                .param("sample", lesson.sample())
                .update();
        return id;
    }

    /** Lets a lesson be shown; somebody else than its writer does. */
    @Transactional
    public void approve(UUID id, Account by) {
        requireKeeper(by);
        var changed = jdbc.sql(
                        "update lesson set state = 'APPROVED', approved_by = :by, approved_at = portal_now(),"
                                + " version = version + 1 where id = :id and state = 'DRAFT' and written_by is distinct from :by")
                .param("by", by.id())
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new ConflictException("tie.error.lesson");
        }
    }

    @Transactional
    public void withdraw(UUID id, Account by) {
        requireKeeper(by);
        var changed = jdbc.sql("update lesson set state = 'WITHDRAWN', version = version + 1"
                        + " where id = :id and state <> 'WITHDRAWN'")
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new ConflictException("tie.error.lesson");
        }
    }

    private static void requireKeeper(Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("tie.not-allowed.KEEP");
        }
    }

    static LessonView lesson(ResultSet row, int number) throws SQLException {
        return new LessonView(
                row.getObject("id", UUID.class),
                new Bilingual(row.getString("says_fa"), row.getString("says_en")),
                row.getString("rests_on"),
                row.getString("source_url"),
                row.getString("tie_code"),
                LessonView.Why.valueOf(row.getString("why")),
                row.getBoolean("sample"));
    }
}
