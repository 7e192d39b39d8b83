package org.creativecities.portal.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that people give: to colleagues of the same municipality or of the secretariat, or to themselves. */
@Service
@Transactional
public class GivenTasks implements TaskSource {

    private final GivenTaskRows rows;
    private final People people;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    GivenTasks(GivenTaskRows rows, People people, ApplicationEventPublisher events, DatabaseClock clock) {
        this.rows = rows;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Whom this person may give a task, by name; themselves first. */
    @Transactional(readOnly = true)
    public Map<UUID, String> colleagues(Account account) {
        var ids = new LinkedHashSet<UUID>();
        ids.add(account.id());
        var municipality = account.municipality();
        if (municipality != null) {
            Role.CITY.forEach(role -> ids.addAll(people.holding(role, municipality)));
        } else if (Role.SECRETARIAT.contains(account.role())) {
            Role.SECRETARIAT.forEach(role -> ids.addAll(people.holding(role)));
        }
        var names = people.names(ids);
        var sorted = new LinkedHashMap<UUID, String>();
        sorted.put(account.id(), names.getOrDefault(account.id(), account.name()));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(org.creativecities.portal.localization.Format.collator()))
                .forEach(one -> sorted.putIfAbsent(one.getKey(), one.getValue()));
        return sorted;
    }

    /** @throws NotVisibleException when the person is no colleague */
    public UUID give(String title, String note, UUID assignee, @Nullable LocalDate due, Account by) {
        if (!colleagues(by).containsKey(assignee)) {
            throw new NotVisibleException();
        }
        var id = rows.add(title, note, assignee, by.id(), due);
        publish(id, "given", title, assignee, by.id(), due, by);
        return id;
    }

    @Transactional(readOnly = true)
    public List<GivenTask> open(Account account) {
        return rows.open(account.id());
    }

    @Transactional(readOnly = true)
    public List<GivenTask> givenBy(Account account) {
        return rows.givenBy(account.id());
    }

    /** The one who has it says that it is done. */
    public void done(UUID id, long version, Account by) {
        var task = rows.find(id, by.id()).orElseThrow(NotVisibleException::new);
        if (!task.assignee().equals(by.id())) {
            throw new NotAllowedException("task.refused.assignee");
        }
        if (!rows.done(id, version)) {
            throw new ConflictException("task.conflict");
        }
        publish(id, "done", task.title(), task.assignee(), task.givenBy(), task.dueOn(), by);
    }

    /** Who gave it takes it back. */
    public void withdraw(UUID id, long version, Account by) {
        var task = rows.find(id, by.id()).orElseThrow(NotVisibleException::new);
        if (!task.givenBy().equals(by.id())) {
            throw new NotAllowedException("task.refused.giver");
        }
        if (!rows.withdraw(id, version)) {
            throw new ConflictException("task.conflict");
        }
        publish(id, "withdrawn", task.title(), task.assignee(), task.givenBy(), task.dueOn(), by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> of(Account account) {
        return rows.open(account.id()).stream()
                .map(task -> Task.on("/tasks#task-" + task.id(), task.title(), null, task.dueOn()))
                .toList();
    }

    private void publish(
            UUID id, String what, String title, UUID assignee, UUID giver, @Nullable LocalDate due, Account by) {
        events.publishEvent(
                new TaskMoved(id, what, title, assignee, giver, due, by.id(), clock.now(), by.municipality()));
    }
}
