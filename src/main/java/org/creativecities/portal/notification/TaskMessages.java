package org.creativecities.portal.notification;

import java.util.Set;
import org.creativecities.portal.task.TaskMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is given a task is told; who gave it hears when it is done. */
@Component
class TaskMessages {

    private final Messenger messenger;

    TaskMessages(Messenger messenger) {
        this.messenger = messenger;
    }

    @EventListener
    void on(TaskMoved fact) {
        if (fact.assignee().equals(fact.givenBy())) {
            return;
        }
        var values = Params.none().text("task", fact.title());
        switch (fact.what()) {
            case "given" -> {
                var due = fact.dueOn();
                messenger.tell(
                        Set.of(fact.assignee()),
                        due == null ? "task-given" : "task-given-due",
                        due == null ? values : values.on("date", due),
                        "/tasks",
                        "task:" + fact.task());
            }
            case "done" -> messenger.note(Set.of(fact.givenBy()), "task-done", values, "/tasks");
            default -> messenger.note(Set.of(fact.assignee()), "task-withdrawn", values, "/tasks");
        }
    }
}
