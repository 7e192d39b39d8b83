package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What dossiers ask of the city that writes them and of the secretariat that screens and decides. */
@Component
class DossierTasks implements TaskSource {

    private static final String OF_THE_CITY = """
            select d.id, d.reference, d.status, c.title_fa, c.title_en, coalesce(r.due_at, call_closes_at(d.call_id, d.municipality_code)) as due_at,
              r.id is not null as returned
            from dossier d join call c on c.id = d.call_id left join dossier_return r on r.id = d.return_id
            where d.municipality_code = :mine and d.deleted_at is null and d.status in ('DRAFT', 'APPROVAL_ASKED', 'APPROVED', 'RETURNED')
              and (r.id is not null or call_is_open(d.call_id, d.municipality_code))""";

    private static final String SECTIONS = """
            select d.id, d.reference, s.section, s.due_on, call_closes_at(d.call_id, d.municipality_code) as due_at
            from section_assignment s join dossier d on d.id = s.dossier_id
            left join section_mark k on k.dossier_id = d.id and k.section = s.section and k.complete
            where s.person_id = :me and d.municipality_code = :mine and d.deleted_at is null and k.section is null
              and (d.status = 'RETURNED' or d.status = 'DRAFT' and call_is_open(d.call_id, d.municipality_code))
            order by s.section""";

    private static final String OPEN_CALLS = """
            select c.id, c.title_fa, c.title_en, call_closes_at(c.id, :mine) as due_at from call c
            where c.status = 'PUBLISHED' and call_is_open(c.id, :mine)""";

    private static final String AT_THE_OFFICE = """
            select d.status, count(*) as number, min(d.updated_at) as oldest from dossier d
            where d.deleted_at is null and d.status in ('SUBMITTED', 'ADMITTED', 'DECISION_PREPARED') and""" + Reach.UNTIED + "group by d.status";

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    DossierTasks(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<Task> of(Account account) {
        return switch (account.role()) {
            case CITY_EDITOR, MAYOR -> ofTheCity(account);
            case CITY_CONTRIBUTOR -> sections(account);
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT -> atTheOffice(account);
            case COUNCIL_CLERK, REVIEWER, OPINION_OFFICER, COMMISSION_OFFICER, COUNCIL_MEMBER, ADMINISTRATOR, AUDITOR ->
                List.of();
        };
    }

    private List<Task> ofTheCity(Account account) {
        var tasks = new ArrayList<Task>(jdbc.sql(OF_THE_CITY)
                .param("mine", account.municipality())
                .query((row, n) -> city(row, account))
                .list());
        tasks.removeIf(task -> task.path().isEmpty());
        tasks.addAll(sections(account));
        tasks.addAll(jdbc.sql(OPEN_CALLS)
                .param("mine", account.municipality())
                .query((row, n) -> Task.date(
                        "/calls/" + row.getObject("id", UUID.class),
                        word("call-closes"),
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        java.util.Objects.requireNonNull(at(row, "due_at"))))
                .list());
        return tasks;
    }

    private Task city(ResultSet row, Account account) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var status = DossierStatus.valueOf(row.getString("status"));
        var mayor = account.is(org.creativecities.portal.account.Role.MAYOR);
        var detail = format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))) + " · "
                + format.isolate(row.getString("reference"));
        var page = switch (status) {
            case DRAFT -> mayor ? null : "";
            case RETURNED -> mayor ? null : "/corrections";
            case APPROVAL_ASKED -> mayor ? "/signature" : null;
            case APPROVED -> mayor ? "/submission" : null;
            default -> null;
        };
        return page == null
                ? Task.at("", "", null, null)
                : Task.at("/dossiers/" + id + page, word(status.name()), detail, at(row, "due_at"));
    }

    private List<Task> sections(Account account) {
        return jdbc.sql(SECTIONS)
                .param("me", account.id())
                .param("mine", account.municipality())
                .query((row, n) -> {
                    var path = "/dossiers/" + row.getObject("id", UUID.class) + "/sections/" + row.getString("section");
                    var title = word("section", format.digits(row.getString("section")));
                    var own = row.getObject("due_on", LocalDate.class);
                    var detail = format.isolate(row.getString("reference"));
                    return own == null
                            ? Task.at(path, title, detail, at(row, "due_at"))
                            : Task.on(path, title, detail, own);
                })
                .list();
    }

    private List<Task> atTheOffice(Account account) {
        var head = account.is(org.creativecities.portal.account.Role.HEAD_OF_SECRETARIAT);
        return jdbc
                .sql(AT_THE_OFFICE)
                .param("me", account.id())
                .query((row, n) -> {
                    var status = row.getString("status");
                    return Task.at(
                            status.equals("DECISION_PREPARED")
                                    ? "/office/ranking"
                                    : "/office/dossiers?status=" + status,
                            word("office." + status, format.number(row.getInt("number"))),
                            word("office.oldest", format.relative(at(row, "oldest"))),
                            null);
                })
                .list()
                .stream()
                .filter(task -> head || !task.path().equals("/office/ranking"))
                .toList();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private String word(String key, Object... values) {
        return String.valueOf(messages.getMessage("dossier.task." + key, values, LocaleContextHolder.getLocale()));
    }
}
