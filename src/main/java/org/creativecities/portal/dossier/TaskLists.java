package org.creativecities.portal.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the task list from what was written. */
@Component
class TaskLists {

    private final SectionDesk desk;
    private final People people;

    TaskLists(SectionDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    TaskList of(DossierView dossier, Writing writing) {
        var check = new DossierCheck(writing);
        var statuses = check.statuses();
        var assigned = desk.assignments(dossier.id());
        var dues = desk.dues(dossier.id());
        var groups = new ArrayList<TaskList.Group>();
        for (var group : writing.template().groups()) {
            groups.add(new TaskList.Group(
                    group.code(),
                    group.title(),
                    group.sections().stream()
                            .map(section -> row(dossier, writing, check, section, statuses, assigned, dues))
                            .toList()));
        }
        var rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        var done = (int) rows.stream()
                .filter(row -> row.status() == SectionStatus.COMPLETED)
                .count();
        return new TaskList(
                dossier,
                groups,
                dossier.sendings() > 0 && dossier.returnId() == null ? rows.size() + 1 : done,
                rows.size() + 1,
                next(rows),
                rows.stream()
                        .filter(row -> row.status() == SectionStatus.NEEDS_CORRECTION)
                        .filter(TaskList.Row::readable)
                        .toList(),
                team(dossier, rows));
    }

    private static TaskList.Row row(
            DossierView dossier,
            Writing writing,
            DossierCheck check,
            FormSection section,
            Map<String, SectionStatus> statuses,
            Map<String, UUID> assigned,
            Map<String, LocalDate> dues) {
        var status = statuses.getOrDefault(section.code(), SectionStatus.NOT_STARTED);
        var problem = status == SectionStatus.NEEDS_CORRECTION
                ? check.of(section).stream().findFirst().orElse(null)
                : null;
        return new TaskList.Row(
                section.code(),
                section.number(),
                section.title(),
                section.hint(),
                assigned.get(section.code()),
                dues.get(section.code()),
                status,
                dossier.mayRead(section.code()),
                dossier.mayWrite(section.code()) && status != SectionStatus.LOCKED,
                section.repeat() == null ? null : writing.entries(section).size(),
                problem);
    }

    /** First what needs correction, then what was begun, then what comes next in the form. */
    private static TaskList.@Nullable Row next(List<TaskList.Row> rows) {
        for (var status :
                List.of(SectionStatus.NEEDS_CORRECTION, SectionStatus.IN_PROGRESS, SectionStatus.NOT_STARTED)) {
            var row = rows.stream()
                    .filter(one -> one.status() == status && one.writable())
                    .findFirst();
            if (row.isPresent()) {
                return row.get();
            }
        }
        return null;
    }

    private List<TaskList.Colleague> team(DossierView dossier, List<TaskList.Row> rows) {
        var team = new LinkedHashMap<UUID, TaskList.Colleague>();
        for (var role : List.of(Role.MAYOR, Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR)) {
            for (var person : people.holding(role, dossier.card().municipality())) {
                team.putIfAbsent(person, new TaskList.Colleague(person, role.name(), sections(person, rows)));
            }
        }
        return List.copyOf(team.values());
    }

    private static List<Bilingual> sections(UUID person, List<TaskList.Row> rows) {
        return rows.stream()
                .filter(row -> person.equals(row.assignee()))
                .map(row -> row.number() == null ? row.title() : row.number())
                .toList();
    }
}
