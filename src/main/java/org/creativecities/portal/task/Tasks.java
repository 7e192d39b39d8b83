package org.creativecities.portal.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything a person has to do, from all modules, in the order of urgency. */
@Service
@Transactional(readOnly = true)
public class Tasks {

    private final ObjectProvider<TaskSource> sources;
    private final People people;
    private final DatabaseClock clock;

    Tasks(ObjectProvider<TaskSource> sources, People people, DatabaseClock clock) {
        this.sources = sources;
        this.people = people;
        this.clock = clock;
    }

    /** What has to be done in the role the person acts in now. */
    public List<Task> of(Account account) {
        return all(account).stream().filter(Task::toDo).toList();
    }

    /** Every date that is ahead or was missed, in the role the person acts in now. */
    public List<Task> deadlines(Account account) {
        return all(account).stream().filter(task -> task.due() != null).toList();
    }

    /** The dates of all the person's roles, each once: what a calendar outside of the portal shows. */
    List<Task> everywhere(Account account) {
        var tasks = account.grants().stream()
                .flatMap(grant -> people.account(account.id(), grant.id()).stream())
                .flatMap(acting -> deadlines(acting).stream())
                .collect(Collectors.toMap(
                        task -> Map.entry(task.path(), task.title()), task -> task, (first, second) -> first));
        return tasks.values().stream().sorted(Task.BY_URGENCY).toList();
    }

    public Instant now() {
        return clock.now();
    }

    private List<Task> all(Account account) {
        return sources.stream()
                .flatMap(source -> source.of(account).stream())
                .sorted(Task.BY_URGENCY)
                .toList();
    }
}
