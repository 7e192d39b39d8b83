package org.creativecities.portal.council.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.council.Promises;
import org.creativecities.portal.export.Column;
import org.creativecities.portal.export.ExportList;
import org.creativecities.portal.export.Sheet;
import org.creativecities.portal.localization.Format;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The register of promises as a spreadsheet. */
@Component
class PromiseExport implements ExportList {

    private static final int STEP = 100;

    private final Promises promises;
    private final CouncilChoices choices;
    private final Format format;

    PromiseExport(Promises promises, CouncilChoices choices, Format format) {
        this.promises = promises;
        this.choices = choices;
        this.format = format;
    }

    @Override
    public String name() {
        return "promises";
    }

    @Override
    public String path() {
        return "/office/promises";
    }

    @Override
    public boolean mayTake(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    @Override
    public List<Column> columns(Map<String, String> filter, Account account) {
        return List.of(
                Column.text(choices.word("column.promise")),
                Column.text(choices.word("column.owner")),
                Column.text(choices.word("column.body")),
                Column.number(choices.word("column.meeting")),
                Column.date(choices.word("column.due")),
                Column.text(choices.word("column.status")),
                Column.text(choices.word("column.proof")));
    }

    @Override
    public long count(Map<String, String> filter, Account account) {
        return promises.register(asked(filter).filter(), PageRequest.of(0, 1), account)
                .getTotalElements();
    }

    @Override
    public Map<String, String> words(Map<String, String> filter) {
        var words = new LinkedHashMap<String, String>();
        filter.forEach((name, value) -> {
            if (List.of("city", "committee", "status", "from", "until").contains(name)) {
                words.put(choices.word("filter." + name), value);
            }
        });
        return words;
    }

    @Override
    public void write(Map<String, String> filter, Account account, Sheet sheet) {
        var page = promises.register(asked(filter).filter(), PageRequest.of(0, STEP), account);
        while (true) {
            page.forEach(one -> sheet.row(
                    one.text(),
                    format.text(one.ownerName()),
                    format.text(one.committeeName()),
                    one.meetingNumber(),
                    one.dueOn(),
                    choices.word(
                            "promise." + (one.late() ? "LATE" : one.status().name())),
                    one.proof()));
            if (!page.hasNext()) {
                return;
            }
            page = promises.register(asked(filter).filter(), page.nextPageable(), account);
        }
    }

    private static PromiseAsked asked(Map<String, String> filter) {
        return new PromiseAsked(
                filter.get("city"),
                filter.get("committee"),
                filter.get("status"),
                filter.get("from"),
                filter.get("until"));
    }
}
