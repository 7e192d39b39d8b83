package org.creativecities.portal.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code committee} and {@code committee_member}. */
@Repository
class CommitteeRows {

    private static final String TODAY =
            "from_on <= (portal_now() at time zone 'Asia/Tehran')::date and (until_on is null or until_on >= (portal_now() at time zone 'Asia/Tehran')::date)";

    private static final String SHOWN = """
            select c.*,
              (select count(distinct person_id) from committee_member where committee_id = c.id and """ + " " + TODAY + """
            ) as members,
              (select count(*) from promise p join meeting m on m.id = p.meeting_id
               where m.committee_id = c.id and p.status <> 'ACCEPTED') as open
            from committee c
            """;

    private final JdbcClient jdbc;

    CommitteeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All bodies, or those this person sits on today. */
    List<CommitteeView> all(@Nullable UUID member) {
        return jdbc.sql(SHOWN
                        + " where cast(:member as uuid) is null or exists (select 1 from committee_member where committee_id = c.id "
                        + "and person_id = cast(:member as uuid) and " + TODAY
                        + ") order by c.kind, c.name_fa, c.id limit 200")
                .param("member", member)
                .query(CommitteeRows::committee)
                .list();
    }

    Optional<CommitteeView> find(UUID id) {
        return jdbc.sql(SHOWN + " where c.id = :id")
                .param("id", id)
                .query(CommitteeRows::committee)
                .optional();
    }

    void add(UUID id, CommitteeKind kind, Bilingual name, UUID by) {
        jdbc.sql("insert into committee (id, kind, name_fa, name_en, created_by, created_at) "
                        + "values (:id, :kind, :fa, :en, :by, portal_now())")
                .param("id", id)
                .param("kind", kind.name())
                .param("fa", name.fa())
                .param("en", name.en())
                .param("by", by)
                .update();
    }

    List<MemberView> members(UUID committee) {
        return jdbc.sql(
                        "select m.*, p.name_fa, p.name_en, " + TODAY + " as current "
                                + "from committee_member m join person p on p.id = m.person_id where m.committee_id = :committee "
                                + "order by current desc, case m.duty when 'CHAIR' then 1 when 'SECRETARY' then 2 else 3 end, p.name_fa, m.id")
                .param("committee", committee)
                .query((row, n) -> new MemberView(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getString("body"),
                        Duty.valueOf(row.getString("duty")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getBoolean("current")))
                .list();
    }

    /** @return whether the term was added: nobody sits twice on one body on the same day, and one person leads it */
    boolean addMember(UUID committee, NewMember member) {
        return jdbc.sql("""
                        insert into committee_member (id, committee_id, person_id, body, duty, from_on, until_on)
                        select :id, :committee, :person, :body, :duty, :from, cast(:until as date)
                        where not exists (select 1 from committee_member where committee_id = :committee
                          and (person_id = :person or duty = 'CHAIR' and :duty = 'CHAIR')
                          and from_on <= coalesce(cast(:until as date), date 'infinity')
                          and coalesce(until_on, date 'infinity') >= :from)""")
                        .param("id", UUID.randomUUID())
                        .param("committee", committee)
                        .param("person", member.person())
                        .param("body", member.body())
                        .param("duty", member.duty().name())
                        .param("from", member.from())
                        .param("until", member.until())
                        .update()
                == 1;
    }

    /** Ends a term that still runs; the row stays for good. */
    boolean endMember(UUID committee, UUID member) {
        return jdbc.sql(
                                "update committee_member set until_on = greatest(from_on, (portal_now() at time zone 'Asia/Tehran')::date - 1) "
                                        + "where id = :id and committee_id = :committee and "
                                        + "(until_on is null or until_on >= (portal_now() at time zone 'Asia/Tehran')::date)")
                        .param("id", member)
                        .param("committee", committee)
                        .update()
                == 1;
    }

    /** Two additions to one body come one after the other. */
    void lock(UUID committee) {
        jdbc.sql("select 1 from committee where id = :id for update")
                .param("id", committee)
                .query(Integer.class)
                .optional();
    }

    private static CommitteeView committee(ResultSet row, int n) throws SQLException {
        return new CommitteeView(
                row.getObject("id", UUID.class),
                CommitteeKind.valueOf(row.getString("kind")),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getInt("members"),
                row.getInt("open"));
    }
}
