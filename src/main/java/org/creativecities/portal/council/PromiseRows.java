package org.creativecities.portal.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code promise}; every question carries the reach of who asks. */
@Repository
class PromiseRows {

    private static final String TODAY = "(portal_now() at time zone 'Asia/Tehran')::date";
    private static final String LATE = "p.status in ('OPEN', 'IN_PROGRESS') and p.due_on < " + TODAY;

    private static final String FROM = """
             from promise p join meeting m on m.id = p.meeting_id join committee c on c.id = m.committee_id
            left join person o on o.id = p.owner_id left join municipality t on t.code = p.municipality_code
            """;

    private static final String SHOWN = "select p.*, m.committee_id, m.number, m.held_at, c.name_fa as committee_fa, "
            + "c.name_en as committee_en, coalesce(o.name_fa, t.name_fa) as owner_fa, coalesce(o.name_en, t.name_en) as owner_en, "
            + LATE + " as late" + FROM;

    private static final String REACH = """
             where (:all or p.owner_id = :me or p.municipality_code = cast(:mine as text) or :member and exists (
               select 1 from committee_member s where s.committee_id = c.id and s.person_id = :me
                 and s.from_on <= (portal_now() at time zone 'Asia/Tehran')::date and (s.until_on is null or s.until_on >= (portal_now() at time zone 'Asia/Tehran')::date)))""";

    private static final String FILTER = """
             and (cast(:city as text) is null or p.municipality_code = cast(:city as text))
             and (cast(:committee as uuid) is null or c.id = cast(:committee as uuid))
             and (cast(:status as text) is null or p.status = cast(:status as text))
             and (cast(:from as date) is null or p.due_on >= cast(:from as date))
             and (cast(:until as date) is null or p.due_on <= cast(:until as date))
             and (not :late or (p.status in ('OPEN', 'IN_PROGRESS') and p.due_on < (portal_now() at time zone 'Asia/Tehran')::date))""";

    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID meeting, NewPromise made, UUID by) {
        jdbc.sql("""
                        insert into promise (id, meeting_id, text, owner_id, municipality_code, due_on, status, made_by, made_at)
                        values (:id, :meeting, :text, :owner, :municipality, :due, 'OPEN', :by, portal_now())""")
                .param("id", id)
                .param("meeting", meeting)
                .param("text", made.text())
                .param("owner", made.owner())
                .param("municipality", made.municipality())
                .param("due", made.dueOn())
                .param("by", by)
                .update();
    }

    Optional<PromiseView> find(UUID id, Account account) {
        return jdbc.sql(SHOWN + REACH + " and p.id = :id")
                .params(reach(account))
                .param("id", id)
                .query(PromiseRows::promise)
                .optional();
    }

    /** The most urgent first, what is done at the end. */
    List<PromiseView> list(PromiseFilter filter, int offset, int size, Account account) {
        return jdbc.sql(SHOWN + REACH + FILTER
                        + " order by p.status = 'ACCEPTED', p.due_on, p.made_at, p.id limit :size offset :offset")
                .params(reach(account))
                .params(values(filter))
                .param("size", size)
                .param("offset", offset)
                .query(PromiseRows::promise)
                .list();
    }

    long count(PromiseFilter filter, Account account) {
        return jdbc.sql("select count(*)" + FROM + REACH + FILTER)
                .params(reach(account))
                .params(values(filter))
                .query(Long.class)
                .single();
    }

    List<PromiseView> of(UUID meeting) {
        return jdbc.sql(SHOWN + "where p.meeting_id = :meeting order by p.due_on, p.made_at, p.id")
                .param("meeting", meeting)
                .query(PromiseRows::promise)
                .list();
    }

    /** What earlier meetings of the same body promised: all that is open, and what was accepted since the last one. */
    List<PromiseView> before(UUID committee, Instant heldAt) {
        return jdbc.sql(SHOWN + """
                        where m.committee_id = :committee and m.held_at < :at and (p.status <> 'ACCEPTED' or p.accepted_at >=
                          (select max(held_at) from meeting where committee_id = :committee and held_at < :at))
                        order by p.status = 'ACCEPTED', p.due_on, p.made_at, p.id limit 200""")
                .param("committee", committee)
                .param("at", heldAt.atOffset(ZoneOffset.UTC))
                .query(PromiseRows::promise)
                .list();
    }

    /** The municipalities that ever promised something within this person's reach. */
    List<String> municipalities(Account account) {
        return jdbc.sql("select distinct p.municipality_code" + FROM + REACH + " and p.municipality_code is not null")
                .params(reach(account))
                .query(String.class)
                .list();
    }

    boolean begin(UUID id, long version) {
        return jdbc.sql("update promise set status = 'IN_PROGRESS', version = version + 1 "
                                + "where id = :id and version = :version and status = 'OPEN'")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean claim(UUID id, long version, String proof, UUID by) {
        return jdbc.sql(
                                "update promise set status = 'CLAIMED', proof = :proof, claimed_by = :by, claimed_at = portal_now(), "
                                        + "return_reason = null, version = version + 1 "
                                        + "where id = :id and version = :version and status in ('OPEN', 'IN_PROGRESS')")
                        .param("id", id)
                        .param("version", version)
                        .param("proof", proof)
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean claimedBy(UUID id, UUID person) {
        return jdbc.sql("select exists (select 1 from promise where id = :id and claimed_by = :person)")
                .param("id", id)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean accept(UUID id, long version, UUID by) {
        return jdbc.sql("update promise set status = 'ACCEPTED', accepted_by = :by, accepted_at = portal_now(), "
                                + "version = version + 1 where id = :id and version = :version and status = 'CLAIMED'"
                                + " and claimed_by is distinct from :by")
                        .param("id", id)
                        .param("version", version)
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean giveBack(UUID id, long version, String reason) {
        return jdbc.sql("update promise set status = 'IN_PROGRESS', return_reason = :reason, version = version + 1 "
                                + "where id = :id and version = :version and status = 'CLAIMED'")
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Late ones nobody was told of. Of two instances the second finds none: the update itself is the mark. */
    List<UUID> escalate() {
        return jdbc.sql("update promise p set escalated_at = portal_now() where p.escalated_at is null and " + LATE
                        + " returning p.id")
                .query(UUID.class)
                .list();
    }

    Optional<PromiseView> find(UUID id) {
        return jdbc.sql(SHOWN + "where p.id = :id")
                .param("id", id)
                .query(PromiseRows::promise)
                .optional();
    }

    private static Map<String, @Nullable Object> reach(Account account) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("all", CommitteeReach.readsAll(account));
        values.put("member", account.is(org.creativecities.portal.account.Role.COUNCIL_MEMBER));
        values.put("me", account.id());
        values.put("mine", account.municipality());
        return values;
    }

    private static Map<String, @Nullable Object> values(PromiseFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("city", filter.municipality());
        values.put("committee", filter.committee());
        var status = filter.status();
        values.put("status", status == null ? null : status.name());
        values.put("late", filter.late());
        values.put("from", filter.from());
        values.put("until", filter.until());
        return values;
    }

    private static PromiseView promise(ResultSet row, int n) throws SQLException {
        return new PromiseView(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                new Bilingual(row.getString("committee_fa"), row.getString("committee_en")),
                row.getInt("number"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                row.getObject("owner_id", UUID.class),
                row.getString("municipality_code"),
                new Bilingual(row.getString("owner_fa"), row.getString("owner_en")),
                row.getObject("due_on", LocalDate.class),
                PromiseStatus.valueOf(row.getString("status")),
                row.getString("proof"),
                at(row, "claimed_at"),
                row.getString("return_reason"),
                at(row, "accepted_at"),
                at(row, "escalated_at"),
                row.getObject("made_by", UUID.class),
                row.getBoolean("late"),
                row.getLong("version"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
