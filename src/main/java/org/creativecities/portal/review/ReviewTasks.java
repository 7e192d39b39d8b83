package org.creativecities.portal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a reviewer has to read by when, and what the secretariat sees running late. */
@Component
class ReviewTasks implements TaskSource {

    private static final String SEATS = """
            select r.id, r.status, r.due_on, d.reference, m.name_fa, m.name_en
            from review r join dossier d on d.id = r.dossier_id join municipality m on m.code = d.municipality_code
            where r.reviewer_id = :me and r.status in ('ASSIGNED', 'OPEN') order by r.due_on, r.id""";

    private static final String LATE = """
            select r.call_id, count(*) as number, min(r.due_on) as oldest from review r
            join dossier d on d.id = r.dossier_id
            where r.status in ('ASSIGNED', 'OPEN') and r.due_on < (portal_now() at time zone 'Asia/Tehran')::date
              and d.municipality_code not in (select c.municipality_code from conflict_of_interest c where c.person_id = :me)
            group by r.call_id""";

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    ReviewTasks(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<Task> of(Account account) {
        if (account.is(Role.REVIEWER)) {
            return jdbc.sql(SEATS)
                    .param("me", account.id())
                    .query((row, n) -> {
                        var asked = row.getString("status").equals("ASSIGNED");
                        return Task.on(
                                "/reviews/" + row.getObject("id", UUID.class) + (asked ? "/interests" : ""),
                                word(
                                        asked ? "declare" : "judge",
                                        format.text(new Bilingual(row.getString("name_fa"), row.getString("name_en")))),
                                format.isolate(row.getString("reference")),
                                row.getObject("due_on", LocalDate.class));
                    })
                    .list();
        }
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return List.of();
        }
        return jdbc.sql(LATE)
                .param("me", account.id())
                .query((row, n) -> Task.on(
                        "/office/assignments?call=" + row.getObject("call_id", UUID.class),
                        word("late", format.number(row.getInt("number"))),
                        null,
                        Objects.requireNonNull(row.getObject("oldest", LocalDate.class))))
                .list();
    }

    private String word(String key, Object... values) {
        return String.valueOf(messages.getMessage("review.task." + key, values, LocaleContextHolder.getLocale()));
    }
}
