package org.creativecities.portal.council.web;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.Promises;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a meeting shows. */
@Component
class MeetingPage {

    private final Meetings meetings;
    private final Committees committees;
    private final Promises promises;
    private final People people;

    MeetingPage(Meetings meetings, Committees committees, Promises promises, People people) {
        this.meetings = meetings;
        this.committees = committees;
        this.promises = promises;
        this.people = people;
    }

    String show(UUID id, Account account, Model model) {
        var meeting = meetings.find(id, account);
        var items = meetings.items(id, account);
        var present = meetings.present(id, account);
        var writers = new LinkedHashSet<UUID>();
        items.forEach(item -> {
            var by = item.writtenBy();
            if (by != null) {
                writers.add(by);
            }
        });
        var approved = meeting.approvedBy();
        if (approved != null) {
            writers.add(approved);
        }
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new AnswerForm());
        }
        model.addAttribute("meeting", meeting);
        model.addAttribute("items", items);
        model.addAttribute("present", present);
        model.addAttribute(
                "members",
                committees.members(meeting.committee(), account).stream()
                        .filter(one -> one.current() || present.contains(one.id()))
                        .toList());
        model.addAttribute("before", promises.before(id, account));
        model.addAttribute("promises", promises.of(id, account));
        model.addAttribute("may", meetings.may(meeting, account));
        model.addAttribute("names", people.names(writers));
        return "council/meeting";
    }
}
