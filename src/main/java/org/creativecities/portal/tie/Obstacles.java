package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ties fail on, what was tried against it, and what came of that. Kept by the secretariat. */
@Service
@Transactional
public class Obstacles {

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far an obstacle reaches. */
    public enum Level {
        CITY,
        PARTNER,
        NATIONAL,
        INTERNATIONAL
    }

    /** What became of a solution. */
    public enum SolutionState {
        PROPOSED,
        UNDER_WAY,
        WORKED,
        FAILED
    }

    /** @param ties how many ties it is recorded at */
    public record Obstacle(
            UUID id,
            ObstacleKind kind,
            Level level,
            Bilingual title,
            @Nullable String says,
            @Nullable Integer firstSeen,
            String source,
            @Nullable String url,
            int ties,
            boolean sample,
            List<Solution> solutions) {}

    /** Something that was proposed or tried against an obstacle. */
    public record Solution(
            UUID id,
            Bilingual says,
            @Nullable String owner,
            @Nullable Long costRial,
            @Nullable String lawNeeded,
            @Nullable LocalDate due,
            SolutionState state,
            @Nullable String result,
            boolean sample,
            long version) {}

    /** An obstacle as it is handed in. */
    public record NewObstacle(
            ObstacleKind kind,
            Level level,
            String title,
            @Nullable String says,
            @Nullable Integer firstSeen,
            String source,
            @Nullable String url,
            boolean sample) {}

    /** All obstacles, those at most ties first; with two questions to the database. */
    @Transactional(readOnly = true)
    public List<Obstacle> all(@Nullable ObstacleKind kind) {
        return read(
                " where (:kind::text is null or o.kind = :kind) order by ties desc, o.kind, o.added_at, o.id",
                kind == null ? null : kind.name(),
                null);
    }

    @Transactional(readOnly = true)
    public List<Obstacle> of(UUID tie) {
        return read(
                " where o.id in (select obstacle_id from obstacle_tie where tie_id = :tie) order by o.added_at, o.id",
                null,
                tie);
    }

    @Transactional(readOnly = true)
    public List<ObstacleKind> kindsOf(UUID tie) {
        return jdbc
                .sql("select distinct o.kind from obstacle o join obstacle_tie x on x.obstacle_id = o.id"
                        + " where x.tie_id = :tie")
                .param("tie", tie)
                .query(String.class)
                .list()
                .stream()
                .map(ObstacleKind::valueOf)
                .toList();
    }

    public UUID add(NewObstacle obstacle, Account by) {
        requireKeeper(by);
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into obstacle (id, kind, level, title_fa, says, first_seen, source_title, source_url, added_by,
                          added_at, sample)
                        values (:id, :kind, :level, :title, :says, :seen, :source, :url, :by, portal_now(), :sample)
                        """)
                .param("id", id)
                .param("kind", obstacle.kind().name())
                .param("level", obstacle.level().name())
                .param("title", obstacle.title())
                .param("says", obstacle.says())
                .param("seen", obstacle.firstSeen())
                .param("source", obstacle.source())
                .param("url", obstacle.url())
                .param("by", by.id())
                .param("sample", obstacle.sample())
                .update();
        return id;
    }

    /** Records that this tie met this obstacle; saying it twice changes nothing. */
    public void meet(UUID obstacle, UUID tie, Account by) {
        requireKeeper(by);
        jdbc.sql("""
                        insert into obstacle_tie (obstacle_id, tie_id)
                        select o.id, t.id from obstacle o, tie t where o.id = :obstacle and t.id = :tie
                        on conflict do nothing
                        """).param("obstacle", obstacle).param("tie", tie).update();
    }

    public void addSolution(UUID obstacle, String says, @Nullable String owner, @Nullable String law, Account by) {
        requireKeeper(by);
        var added = jdbc.sql("""
                        insert into solution (id, obstacle_id, says_fa, owner, law_needed, state, added_by, added_at)
                        select :id, o.id, :says, :owner, :law, 'PROPOSED', :by, portal_now() from obstacle o where o.id = :obstacle
                        """)
                .param("id", UUID.randomUUID())
                .param("obstacle", obstacle)
                .param("says", says)
                .param("owner", owner)
                .param("law", law)
                .param("by", by.id())
                .update();
        if (added == 0) {
            throw new NotVisibleException();
        }
    }

    /** What became of a solution; an end needs its result in words. */
    public void conclude(UUID solution, long version, SolutionState state, @Nullable String result, Account by) {
        requireKeeper(by);
        if ((state == SolutionState.WORKED || state == SolutionState.FAILED) && result == null) {
            throw new ConflictException("tie.error.result-missing");
        }
        var changed = jdbc.sql("update solution set state = :state, result = :result, version = version + 1"
                        + " where id = :id and version = :version")
                .param("state", state.name())
                .param("result", result)
                .param("id", solution)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ConflictException("tie.error.changed-meanwhile");
        }
    }

    private List<Obstacle> read(String where, @Nullable String kind, @Nullable UUID tie) {
        var solutions = solutions();
        var statement = "select o.*, (select count(*) from obstacle_tie x where x.obstacle_id = o.id) as ties"
                + " from obstacle o" + where;
        return jdbc.sql(statement)
                .param("kind", kind)
                .param("tie", tie)
                .query((row, n) -> new Obstacle(
                        row.getObject("id", UUID.class),
                        ObstacleKind.valueOf(row.getString("kind")),
                        Level.valueOf(row.getString("level")),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getString("says"),
                        row.getObject("first_seen", Integer.class),
                        row.getString("source_title"),
                        row.getString("source_url"),
                        row.getInt("ties"),
                        row.getBoolean("sample"),
                        solutions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Solution>> solutions() {
        var all = new HashMap<UUID, List<Solution>>();
        jdbc.sql("select * from solution order by state desc, added_at, id").query(row -> {
            all.computeIfAbsent(row.getObject("obstacle_id", UUID.class), id -> new ArrayList<>())
                    .add(solution(row));
        });
        return all;
    }

    private static Solution solution(ResultSet row) throws SQLException {
        return new Solution(
                row.getObject("id", UUID.class),
                new Bilingual(row.getString("says_fa"), row.getString("says_en")),
                row.getString("owner"),
                row.getObject("cost_rial", Long.class),
                row.getString("law_needed"),
                row.getObject("due", LocalDate.class),
                SolutionState.valueOf(row.getString("state")),
                row.getString("result"),
                row.getBoolean("sample"),
                row.getLong("version"));
    }

    private static void requireKeeper(Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("tie.not-allowed.KEEP");
        }
    }
}
