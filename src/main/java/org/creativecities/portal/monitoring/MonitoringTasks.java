package org.creativecities.portal.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reports a member has to write, and those the secretariat has to look at. */
@Component
class MonitoringTasks implements TaskSource {

    private final Monitoring monitoring;
    private final Format format;
    private final MessageSource messages;

    MonitoringTasks(Monitoring monitoring, Format format, MessageSource messages) {
        this.monitoring = monitoring;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<Task> of(Account account) {
        var tasks = new ArrayList<Task>();
        var city = account.is(Role.CITY_EDITOR, Role.MAYOR);
        var staff = account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
        if (city || staff) {
            for (var member : monitoring.duties(account)) {
                for (var due : member.years()) {
                    var id = due.report();
                    var waits = staff
                            ? due.status() == ReportStatus.SENT
                            : due.status() == ReportStatus.RETURNED || due.status() == ReportStatus.WRITING;
                    if (id != null && waits) {
                        tasks.add(Task.on(
                                "/monitoring/" + id,
                                word(staff ? "judge" : "write", format.digits(due.year())),
                                staff ? format.text(member.city()) : null,
                                staff ? null : LocalDate.of(due.year(), 12, 31)));
                    }
                }
            }
        }
        return tasks;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(
                "monitoring.task." + key, arguments, Language.current().locale());
    }
}
