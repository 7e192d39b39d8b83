package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
