package org.creativecities.portal.account.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as lists show them, each list in a fixed number of queries. */
@Component
@Transactional(readOnly = true)
public class UserLists {

    private static final String ROWS = """
            select p.id, p.email, p.name_fa, p.name_en, p.state, p.created_at,
              (select max(e.at) from sign_in_event e where e.person_id = p.id and e.kind = 'SIGNED_IN') as last_sign_in,
              (select i.state || case when i.expires_at <= portal_now() then '_EXPIRED' else '' end
                from invitation i where i.person_id = p.id order by i.created_at desc limit 1) as invitation
            from person p""";

    private static final String MATCHING = """
             where (:q = '' or position(search_key(:q) in search_key(p.name_fa || ' ' || coalesce(p.name_en, '') || ' '
                || p.email)) > 0)
              and (:state = '' or p.state = :state)
              and (:role = '' or exists (select from role_grant g where g.person_id = p.id and g.role = :role
                and g.state in ('ACTIVE', 'PROPOSED')))""";

    private final JdbcClient jdbc;

    UserLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of all people. Empty filters match everybody. */
    public Page<User> page(String q, String state, String role, UserSort sort, boolean descending, PageRequest page) {
        var total = jdbc.sql("select count(*) from person p\n" + MATCHING)
                .param("q", q)
                .param("state", state)
                .param("role", role)
                .query(Long.class)
                .single();
        var direction = descending ? " desc" : "";
        // Only constants and an enum's own words are put together here.
        var statement =
                ROWS + "\n" + MATCHING + " order by " + sort.column() + direction + ", p.id limit :size offset :offset";
        var rows = jdbc.sql(statement)
                .param("q", q)
                .param("state", state)
                .param("role", role)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(UserLists::user)
                .list();
        return new PageImpl<>(withGrants(rows, null), page, total);
    }

    /** One person with all grants. */
    public Optional<User> find(UUID id) {
        var rows = jdbc.sql(ROWS + " where p.id = :id")
                .param("id", id)
                .query(UserLists::user)
                .list();
        return withGrants(rows, null).stream().findFirst();
    }

    /** The people of one municipality, with their grants there and no others. */
    public List<User> team(String municipality) {
        var rows = jdbc.sql(
                        ROWS + " where exists (select from role_grant g where g.person_id = p.id "
                                + "and g.municipality_code = :municipality and g.state = 'ACTIVE') order by p.name_fa collate fa_ir, p.id")
                .param("municipality", municipality)
                .query(UserLists::user)
                .list();
        return withGrants(rows, municipality);
    }

    private List<User> withGrants(List<User> users, @Nullable String municipality) {
        var grants = grants(users.stream().map(User::id).toList(), municipality);
        return users.stream()
                .map(user -> user.holding(grants.getOrDefault(user.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Held>> grants(Collection<UUID> people, @Nullable String municipality) {
        var grants = new LinkedHashMap<UUID, List<Held>>();
        if (people.isEmpty()) {
            return grants;
        }
        jdbc.sql("""
                select g.*, m.name_fa as city_fa, m.name_en as city_en from role_grant g
                left join municipality m on m.code = g.municipality_code
                where g.person_id in (:people) and g.state in ('ACTIVE', 'PROPOSED')
                  and (cast(:municipality as text) is null or g.municipality_code = :municipality)
                order by g.created_at, g.id""")
                .param("people", people)
                .param("municipality", municipality)
                .query(row -> {
                    var city = row.getString("city_fa");
                    grants.computeIfAbsent(row.getObject("person_id", UUID.class), key -> new ArrayList<>())
                            .add(new Held(
                                    row.getObject("id", UUID.class),
                                    Role.valueOf(row.getString("role")),
                                    row.getString("municipality_code"),
                                    city == null ? null : new Bilingual(city, row.getString("city_en")),
                                    row.getString("body"),
                                    GrantState.valueOf(row.getString("state")),
                                    instant(row, "valid_until"),
                                    row.getObject("granted_by", UUID.class)));
                });
        return grants;
    }

    private static User user(ResultSet row, int n) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                row.getString("email"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                PersonState.valueOf(row.getString("state")),
                row.getString("invitation"),
                instant(row, "last_sign_in"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * A person in a list.
     *
     * @param invitation the state of their last invitation, with {@code _EXPIRED} behind it where its time is over
     */
    public record User(
            UUID id,
            String email,
            Bilingual name,
            PersonState state,
            @Nullable String invitation,
            @Nullable Instant lastSignIn,
            List<Held> grants) {

        User holding(List<Held> held) {
            return new User(id, email, name, state, invitation, lastSignIn, held);
        }
    }

    /** A role a person holds or is proposed for. */
    public record Held(
            UUID id,
            Role role,
            @Nullable String municipality,
            @Nullable Bilingual city,
            @Nullable String body,
            GrantState state,
            @Nullable Instant until,
            @Nullable UUID grantedBy) {}
}
