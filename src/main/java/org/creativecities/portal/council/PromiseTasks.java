package org.creativecities.portal.council;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.task.Task;
import org.creativecities.portal.task.TaskSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Promises as tasks of whoever made them, proofs to judge, and minutes to approve. */
@Component
class PromiseTasks implements TaskSource {

    private static final int MOST = 100;

    private final PromiseRows rows;
    private final CouncilWork work;
    private final Promises promises;
    private final Format format;
    private final MessageSource messages;

    PromiseTasks(PromiseRows rows, CouncilWork work, Promises promises, Format format, MessageSource messages) {
        this.rows = rows;
        this.work = work;
        this.promises = promises;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public List<Task> of(Account account) {
        var tasks = new ArrayList<Task>();
        rows.list(PromiseFilter.NONE, 0, MOST, account).stream()
                .filter(one -> one.status() == PromiseStatus.OPEN || one.status() == PromiseStatus.IN_PROGRESS)
                .filter(one -> promises.isOwner(one, account))
                .forEach(one -> tasks.add(
                        Task.on("/promises/" + one.id(), one.text(), format.text(one.committeeName()), one.dueOn())));
        if (CommitteeReach.isOffice(account)) {
            var claimed = work.claimed();
            if (claimed > 0) {
                tasks.add(Task.at(
                        "/office/promises?status=CLAIMED", word("claimed", format.number(claimed)), null, null));
            }
        }
        if (CommitteeReach.isOffice(account) || account.is(Role.COUNCIL_MEMBER)) {
            work.toApprove(account.id())
                    .forEach(one -> tasks.add(Task.at(
                            "/office/meetings/" + one.meeting(),
                            word("approve", format.number(one.number())),
                            format.text(one.committee()),
                            null)));
        }
        return tasks;
    }

    private String word(String key, Object... values) {
        return String.valueOf(messages.getMessage("council.task." + key, values, LocaleContextHolder.getLocale()));
    }
}
