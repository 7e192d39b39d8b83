package org.creativecities.portal.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a city's own assessments. They are the city's: nobody outside it reads them. */
@Service
@Transactional
public class SelfAssessments {

    private static final String INSTRUMENT = "uccn-call";

    private static final String SELECT = """
            select a.id, a.municipality_code, a.number, a.edition_id, e.short_fa, e.short_en, a.status, a.started_by,
              a.started_at, a.finished_at, a.version
            from self_assessment a join edition e on e.id = a.edition_id where a.municipality_code = :mine""";

    private final JdbcClient jdbc;
    private final Editions editions;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SelfAssessments(JdbcClient jdbc, Editions editions, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /** All of the reader's city, newest first. */
    @Transactional(readOnly = true)
    public List<Assessment> mine(Account account) {
        var sql = SELECT + " order by a.number desc";
        var rows = jdbc.sql(sql).param("mine", city(account)).query(this::head).list();
        return rows.stream().map(this::filled).toList();
    }

    @Transactional(readOnly = true)
    public Assessment find(UUID id, Account account) {
        var sql = SELECT + " and a.id = :id";
        return jdbc.sql(sql)
                .param("mine", city(account))
                .param("id", id)
                .query(this::head)
                .optional()
                .map(this::filled)
                .orElseThrow(NotVisibleException::new);
    }

    /** The finished one before this, to be compared with. */
    @Transactional(readOnly = true)
    public Optional<Assessment> before(Assessment one, Account account) {
        return mine(account).stream()
                .filter(other -> other.finished() && other.number() < one.number())
                .findFirst();
    }

    public static boolean mayWrite(Account account) {
        return account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR);
    }

    /** Begins one by the edition in force; nothing is carried over, so that it is looked at afresh. */
    public UUID start(Account by) {
        var mine = writer(by);
        var open = jdbc.sql("select count(*) from self_assessment where municipality_code = :mine and status = 'OPEN'")
                .param("mine", mine)
                .query(Integer.class)
                .single();
        if (open > 0) {
            throw new ConflictException("criteria.assessment.open-already");
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into self_assessment (id, municipality_code, edition_id, number, status, started_by, started_at,
                          version)
                        select :id, :mine, e.id, 1 + coalesce((select max(number) from self_assessment
                          where municipality_code = :mine), 0), 'OPEN', :by, portal_now(), 0
                        from edition e where e.instrument = :instrument and e.status = 'CURRENT'""")
                .param("id", id)
                .param("mine", mine)
                .param("by", by.id())
                .param("instrument", INSTRUMENT)
                .update();
        tell(id, "assessment-started", by, Map.of());
        return id;
    }

    /** What a form says of one clause. */
    public record Given(@Nullable Integer grade, String evidence, String gap) {}

    /** Keeps what was said; finishing is refused while a clause has no grade. */
    public void save(UUID id, long version, Map<UUID, Given> given, boolean finish, Account by) {
        var mine = writer(by);
        var standing = find(id, by);
        if (standing.finished()) {
            throw new ConflictException("criteria.assessment.finished-already");
        }
        var done = jdbc.sql("""
                        update self_assessment set version = version + 1 where id = :id and municipality_code = :mine
                          and status = 'OPEN' and version = :version""")
                .param("id", id)
                .param("mine", mine)
                .param("version", version)
                .update();
        if (done == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
        standing.answers().forEach(answer -> {
            var said = given.get(answer.clause().id());
            if (said != null) {
                write(id, answer.clause().id(), said);
            }
        });
        if (finish) {
            if (!find(id, by).open().isEmpty()) {
                throw new ConflictException("criteria.assessment.incomplete");
            }
            jdbc.sql("update self_assessment set status = 'FINISHED', finished_at = portal_now(), finished_by = :by"
                            + " where id = :id and status = 'OPEN'")
                    .param("by", by.id())
                    .param("id", id)
                    .update();
            tell(id, "assessment-finished", by, Map.of("status", new Change("OPEN", "FINISHED")));
        }
    }

    private void write(UUID assessment, UUID clause, Given said) {
        jdbc.sql("""
                        insert into self_assessment_answer (assessment_id, clause_id, grade, evidence, gap)
                        values (:id, :clause, :grade, :evidence, :gap)
                        on conflict (assessment_id, clause_id) do update set grade = excluded.grade,
                          evidence = excluded.evidence, gap = excluded.gap""")
                .param("id", assessment)
                .param("clause", clause)
                .param("grade", said.grade())
                .param("evidence", said.evidence())
                .param("gap", said.gap())
                .update();
    }

    private record Head(UUID edition, Assessment assessment) {}

    private Head head(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Head(
                row.getObject("edition_id", UUID.class),
                new Assessment(
                        row.getObject("id", UUID.class),
                        row.getString("municipality_code"),
                        row.getInt("number"),
                        ClauseRows.both(row, "short"),
                        "FINISHED".equals(row.getString("status")),
                        row.getObject("started_by", UUID.class),
                        ClauseRows.moment(row, "started_at"),
                        ClauseRows.instant(row, "finished_at"),
                        List.of(),
                        row.getLong("version")));
    }

    private Assessment filled(Head head) {
        var one = head.assessment();
        var said = new HashMap<UUID, Given>();
        jdbc.sql("select clause_id, grade, evidence, gap from self_assessment_answer where assessment_id = :id")
                .param("id", one.id())
                .query(row -> {
                    said.put(
                            row.getObject("clause_id", UUID.class),
                            new Given(
                                    row.getObject("grade", Integer.class),
                                    row.getString("evidence"),
                                    row.getString("gap")));
                });
        var answers = editions.clauses(head.edition()).stream()
                .filter(Clause::assessed)
                .map(clause -> {
                    var given = said.getOrDefault(clause.id(), new Given(null, "", ""));
                    return new Assessment.Answer(clause, given.grade(), given.evidence(), given.gap());
                })
                .toList();
        return new Assessment(
                one.id(),
                one.municipality(),
                one.number(),
                one.edition(),
                one.finished(),
                one.startedBy(),
                one.startedAt(),
                one.finishedAt(),
                answers,
                one.version());
    }

    private static String city(Account account) {
        var mine = account.municipality();
        if (mine == null) {
            throw new NotVisibleException();
        }
        return mine;
    }

    private static String writer(Account account) {
        var mine = city(account);
        if (!mayWrite(account)) {
            throw new NotAllowedException("criteria.not-allowed.ASSESS");
        }
        return mine;
    }

    private void tell(UUID id, String what, Account by, Map<String, Change> changes) {
        events.publishEvent(new RegisterChanged(
                "self-assessment", id.toString(), what, by.id(), clock.now(), by.municipality(), changes));
    }
}
