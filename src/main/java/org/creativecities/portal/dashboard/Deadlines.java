package org.creativecities.portal.dashboard;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;

/** The dates of a call that are still ahead or overdue. */
final class Deadlines {

    private static final int REVIEW_DATES = 4;

    private Deadlines() {}

    /**
     * @param at an instant, or a day of Tehran
     * @param key the message key of what is due
     * @param count how many things are due then; 0 where that says nothing
     * @param address where it is looked after
     */
    record Entry(Temporal at, String key, int count, String address) {}

    static List<Entry> of(CallView call, List<ReviewView> reviews) {
        var entries = new ArrayList<Entry>();
        var open = reviews.stream()
                .filter(review -> review.status() != ReviewStatus.SUBMITTED)
                .toList();
        open.stream()
                .map(ReviewView::dueOn)
                .distinct()
                .sorted()
                .limit(REVIEW_DATES)
                .forEach(day -> entries.add(new Entry(
                        day,
                        "dashboard.deadline.review",
                        (int) open.stream()
                                .filter(review -> review.dueOn().equals(day))
                                .count(),
                        "/office/assignments?call=" + call.id())));
        entries.add(new Entry(call.closesAt(), "dashboard.deadline.call", 0, "/office/calls/" + call.id()));
        return List.copyOf(entries);
    }
}
