package org.creativecities.portal.review.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Objections the secretariat has to answer, and those a reviewer was asked about. */
@Component
class ObjectionTasks implements TaskSource {

    private static final String OPEN = """
            select o.dossier_id as id, o.due_on, m.name_fa, m.name_en from objection o join dossier d on d.id = o.dossier_id
            join municipality m on m.code = d.municipality_code
            where o.status in ('FILED', 'UNDER_REVIEW', 'PREPARED') and not exists (select 1 from conflict_of_interest t
              where t.person_id = :me and t.municipality_code = d.municipality_code) order by o.due_on""";

    private static final String ASKED = """
            select p.id, o.due_on, m.name_fa, m.name_en from objection_opinion p join objection o on o.id = p.objection_id
            join dossier d on d.id = o.dossier_id join municipality m on m.code = d.municipality_code
            where p.reviewer_id = :me and p.filed_at is null and o.status = 'UNDER_REVIEW'
              and not exists (select 1 from conflict_of_interest t where t.person_id = :me
                and t.municipality_code = d.municipality_code) order by o.due_on""";

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    ObjectionTasks(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<Task> of(Account account) {
        if (account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return tasks(OPEN, "/office/objections/", "review.objection.task", account);
        }
        return account.is(Role.REVIEWER)
                ? tasks(ASKED, "/objections/", "review.objection.task.opine", account)
                : List.of();
    }

    private List<Task> tasks(String sql, String path, String key, Account account) {
        var title = messages.getMessage(key, null, Language.current().locale());
        return jdbc.sql(sql)
                .param("me", account.id())
                .query((row, n) -> Task.on(
                        path + row.getObject("id", UUID.class),
                        title,
                        format.text(new Bilingual(row.getString("name_fa"), row.getString("name_en"))),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
