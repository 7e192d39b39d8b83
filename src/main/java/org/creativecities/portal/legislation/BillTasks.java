package org.creativecities.portal.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The next steps a person owns, and moves that wait for the head. */
@Component
class BillTasks implements TaskSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    BillTasks(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    private record Row(
            UUID id,
            Bilingual title,
            String step,
            @org.jspecify.annotations.Nullable LocalDate due,
            boolean mine,
            boolean decide) {}

    @Override
    public List<Task> of(Account account) {
        var tasks = new ArrayList<Task>();
        if (!BillPolicy.mayKeep(account)) {
            return tasks;
        }
        var rows = jdbc.sql("""
                        select b.id, b.title_fa, b.title_en, b.next_step, b.next_due, b.owner = :me and b.next_step <> '' as mine,
                          m.id is not null and m.asked_by <> :me as decide
                        from bill b left join bill_move m on m.bill_id = b.id and m.decided_by is null
                        where b.stage not in ('PUBLISHED', 'SHELVED') and (b.owner = :me or m.id is not null)""")
                .param("me", account.id())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getString("next_step"),
                        row.getObject("next_due", LocalDate.class),
                        row.getBoolean("mine"),
                        row.getBoolean("decide")))
                .list();
        for (var row : rows) {
            var path = "/office/legislation/" + row.id();
            if (row.mine()) {
                tasks.add(Task.on(path, row.step(), format.text(row.title()), row.due()));
            }
            if (row.decide() && account.is(org.creativecities.portal.account.Role.HEAD_OF_SECRETARIAT)) {
                var title = messages.getMessage(
                        "legislation.task.decide", null, Language.current().locale());
                tasks.add(Task.on(path, title, format.text(row.title()), null));
            }
        }
        return tasks;
    }
}
