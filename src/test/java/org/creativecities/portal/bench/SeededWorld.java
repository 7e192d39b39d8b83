package org.creativecities.portal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Fills the demo world up to a given size, by statements over many rows; nothing of it is read by a person. */
final class SeededWorld {

    private static final int IN_ONE_CALL = 1_200;
    private static final int REVIEWS = 2;

    private final String url;
    private final String user;
    private final String password;

    SeededWorld(Environment environment) {
        url = environment.getRequiredProperty("spring.flyway.url");
        user = environment.getRequiredProperty("spring.flyway.user");
        password = environment.getRequiredProperty("spring.flyway.password");
    }

    /** @param dossiers seeded ones, beside those of the demo; @param entries rows of the history in all */
    void grow(int dossiers, int entries) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            run(connection, "create table if not exists bench_floor as select 0 as number");
            run(connection, "grant select, update on bench_floor to public");
            run(connection, "set synchronous_commit = off");
            run(connection, CALLS, dossiers / IN_ONE_CALL);
            run(connection, CALL_FIELDS);
            run(connection, PEOPLE);
            run(connection, GRANTS);
            run(connection, DOSSIERS, IN_ONE_CALL, IN_ONE_CALL, dossiers);
            run(connection, ANSWERS);
            run(connection, SENDINGS);
            run(connection, SENT_TEXTS);
            run(connection, REVIEW_ROWS, REVIEWS);
            run(connection, SCORES);
            run(connection, MESSAGES);
            run(connection, HISTORY, entries);
            run(connection, HEAD);
            connection.setAutoCommit(true);
            run(connection, "vacuum analyze");
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    /** The call of the demo is number 0; further ones are closed and look like it. */
    private static final String CALLS = """
            insert into call (id, code, title_fa, title_en, summary_fa, summary_en, round, reference_year, opens_at, closes_at,
              quota_max, quota_different_fields, form_template_id, rubric_id, status, published_at, closed_at)
            select gen_random_uuid(), 'BENCH-' || n, title_fa || ' ' || n, title_en || ' ' || n, summary_fa, summary_en,
              2027 - n, reference_year - n, opens_at - n * interval '1 year', portal_now() - n * interval '90 days',
              quota_max, quota_different_fields, form_template_id, rubric_id, 'CLOSED',
              opens_at - n * interval '1 year', portal_now() - n * interval '90 days'
            from generate_series(1, ?) n, (select * from call where code not like 'BENCH-%' order by opens_at desc limit 1) demo
            on conflict do nothing""";

    private static final String CALL_FIELDS = """
            insert into call_field (call_id, position, field_code)
            select c.id, f.position, f.field_code from call c,
              (select * from call_field where call_id = (select id from call where code not like 'BENCH-%' order by opens_at desc limit 1)) f
            where c.code like 'BENCH-%' on conflict do nothing""";

    private static final String PEOPLE = """
            insert into person (id, email, name_fa, name_en, state, password_hash)
            select gen_random_uuid(), 'bench.' || code || '@example.ir', 'رابط ' || name_fa || ' (نمونه)', 'Focal point (sample)', 'ACTIVE', 'none'
            from municipality on conflict do nothing""";

    private static final String GRANTS = """
            insert into role_grant (id, person_id, role, municipality_code, state, valid_from)
            select gen_random_uuid(), p.id, 'CITY_EDITOR', split_part(split_part(p.email, '@', 1), '.', 2), 'ACTIVE', portal_now() - interval '1 day'
            from person p where p.email like 'bench.%'
              and not exists (select 1 from role_grant g where g.person_id = p.id)""";

    private static final String DOSSIERS = """
            insert into dossier (id, reference, call_id, municipality_code, field_code, template_id, status, author,
              created_at, updated_at, submitted_at, sendings, version)
            select gen_random_uuid(), 'CC-1399-' || lpad(w.n::text, 5, '0'), c.id, m.code,
              (array['CRAFTS', 'LITERATURE', 'MUSIC', 'GASTRONOMY'])[1 + w.n % 4], c.form_template_id, w.status, p.id,
              portal_now() - interval '60 days', portal_now() - w.n % 50 * interval '1 day',
              case when w.status = 'DRAFT' then null else portal_now() - w.n % 50 * interval '1 day' end,
              case when w.status = 'DRAFT' then 0 else 1 end, 0
            from (select n, (array['DRAFT', 'SUBMITTED', 'ADMITTED', 'UNDER_REVIEW', 'UNDER_REVIEW', 'NOT_NOMINATED', 'NOT_ADMITTED',
                'NOT_NOMINATED', 'RUNNER_UP', 'UNDER_REVIEW'])[1 + n % 10] as status,
                n / ? as round, n % ? as place from generate_series(1, ?) n) w
            join (select id, form_template_id, case when code like 'BENCH-%' then split_part(code, '-', 2)::int else 0 end as round
              from call where code like 'BENCH-%' or id = (select id from call where code not like 'BENCH-%' order by opens_at desc limit 1)) c
              on c.round = w.round
            join (select code, row_number() over (order by md5(code)) as place from municipality
              where code not in (select municipality_code from dossier where reference not like 'CC-1399-%')) m on m.place = w.place + 1
            join person p on p.email = 'bench.' || m.code || '@example.ir'
            on conflict do nothing""";

    /** A dossier of the demo lends its texts, fifteen of them, each with the number of the dossier in it. */
    private static final String ANSWERS = """
            insert into answer (dossier_id, section, item, question, language, value, version, updated_by, updated_at)
            select d.id, a.section, a.item, a.question, a.language, a.value || ' ' || d.reference, 1, d.author, d.updated_at
            from dossier d, (select * from answer where dossier_id = (select dossier_id from answer a join dossier d on d.id = a.dossier_id
                where d.reference not like 'CC-1399-%' group by dossier_id order by count(*) desc limit 1)
              and length(value) > 60 order by section, item, question, language limit 15) a
            where d.reference like 'CC-1399-%' on conflict do nothing""";

    private static final String SENDINGS = """
            insert into submission (id, dossier_id, number, content, content_sha256, receipt, submitted_by, submitted_at)
            select gen_random_uuid(), d.id, 1, s.content, s.content_sha256, 'R-' || d.reference, d.author, d.submitted_at
            from dossier d, (select content, content_sha256 from submission where receipt not like 'R-CC-1399-%' limit 1) s
            where d.reference like 'CC-1399-%' and d.sendings = 1 on conflict do nothing""";

    private static final String SENT_TEXTS = """
            insert into sent_text (dossier_id, section, item, question, language, value)
            select a.dossier_id, a.section, a.item, a.question, a.language, a.value from answer a join dossier d on d.id = a.dossier_id
            where d.reference like 'CC-1399-%' and d.sendings = 1 on conflict do nothing""";

    private static final String REVIEW_ROWS = """
            insert into review (id, dossier_id, call_id, reviewer_id, status, due_on, assigned_by, assigned_at, declared_at,
              recommendation, sending, submitted_at, saved_at, version)
            select gen_random_uuid(), d.id, d.call_id, r.person_id, 'SUBMITTED', current_date + 10, d.author, d.updated_at, d.updated_at,
              'NOMINATE', 1, d.updated_at, d.updated_at, 0
            from dossier d join lateral (select person_id from role_grant where role = 'REVIEWER' order by md5(person_id::text || d.id::text) limit ?) r on true
            where d.reference like 'CC-1399-%' and d.status in ('UNDER_REVIEW', 'NOT_NOMINATED', 'RUNNER_UP')
              and d.call_id <> (select id from call where code not like 'BENCH-%' order by opens_at desc limit 1)
            on conflict do nothing""";

    private static final String SCORES = """
            insert into score (review_id, criterion_code, value, reason, evidence)
            select r.id, s.criterion_code, 1 + ascii(substr(r.id::text, 1, 1)) % 5, 'دلیل نمونه برای این امتیاز', ''
            from review r join dossier d on d.id = r.dossier_id, (select distinct criterion_code from score) s
            where d.reference like 'CC-1399-%' on conflict do nothing""";

    private static final String MESSAGES = """
            insert into notification (id, person_id, key, params, path, created_at)
            select gen_random_uuid(), d.author, 'dossier-admitted', '{}', '/dossiers/' || d.id, d.updated_at
            from dossier d where d.reference like 'CC-1399-%' and not exists (select 1 from notification n where n.path = '/dossiers/' || d.id)""";

    private static final String HISTORY = """
            insert into history_entry (number, at, subject, subject_id, action, person_id, municipality_code, changes, previous_hash, hash)
            select head.number + n, portal_now() - n * interval '10 seconds', 'dossier', d.id, 'dossier.answers-changed', d.author, d.municipality_code,
              '{"5/fa":{"before":"v1","after":"v2"}}', repeat('a', 64), repeat('b', 64)
            from (select number from history_head) head,
              generate_series(1, ? - (select number from history_head)) n
            join (select id, author, municipality_code, row_number() over () - 1 as place, count(*) over () as all_of_them from dossier) d
              on d.place = n % d.all_of_them""";

    private static final String HEAD = "update history_head set number = (select max(number) from history_entry), "
            + "hash = (select hash from history_entry order by number desc limit 1)";
}
