package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creativecities.portal.action.NotVisibleException;

/** The ways a draft of the form can be changed; each answers a changed copy. */
public final class FormEdit {

    private FormEdit() {}

    /** Changes one section. */
    public static FormTemplate section(FormTemplate form, String code, UnaryOperator<FormSection> change) {
        if (form.section(code).isEmpty()) {
            throw new NotVisibleException();
        }
        return groups(
                form,
                group -> sections(
                        group,
                        group.sections().stream()
                                .map(section -> section.code().equals(code) ? change.apply(section) : section)
                                .toList()));
    }

    /** Puts a section at the end of a group. */
    public static FormTemplate addSection(FormTemplate form, String groupCode, FormSection section) {
        return groups(
                form,
                group -> group.code().equals(groupCode) ? sections(group, plus(group.sections(), section)) : group);
    }

    public static FormTemplate removeSection(FormTemplate form, String code) {
        return groups(
                form,
                group -> sections(
                        group,
                        group.sections().stream()
                                .filter(section -> !section.code().equals(code))
                                .toList()));
    }

    /** Moves a section one place up ({@code -1}) or down ({@code 1}) within its group. */
    public static FormTemplate moveSection(FormTemplate form, String code, int by) {
        return groups(form, group -> sections(group, moved(group.sections(), indexOf(group.sections(), code), by)));
    }

    /** Puts a section at the end of another group; where it stands already, nothing changes. */
    public static FormTemplate moveToGroup(FormTemplate form, String code, String groupCode) {
        var section = form.section(code).orElseThrow(NotVisibleException::new);
        var known = form.groups().stream().anyMatch(group -> group.code().equals(groupCode));
        var already = form.groupOf(code).filter(group -> group.code().equals(groupCode));
        return !known || already.isPresent() ? form : addSection(removeSection(form, code), groupCode, section);
    }

    /** Puts a question at the end of a section. */
    public static FormTemplate addQuestion(FormTemplate form, String sectionCode, Question question) {
        return section(form, sectionCode, section -> questions(section, plus(section.questions(), question)));
    }

    /** Replaces the question with this code. */
    public static FormTemplate question(FormTemplate form, String code, Question question) {
        return eachSection(
                form,
                section -> questions(
                        section,
                        section.questions().stream()
                                .map(one -> one.code().equals(code) ? question : one)
                                .toList()));
    }

    public static FormTemplate removeQuestion(FormTemplate form, String code) {
        return eachSection(
                form,
                section -> questions(
                        section,
                        section.questions().stream()
                                .filter(one -> !one.code().equals(code))
                                .toList()));
    }

    /** Moves a question one place up or down within its section. */
    public static FormTemplate moveQuestion(FormTemplate form, String code, int by) {
        return eachSection(form, section -> {
            var codes = section.questions().stream().map(Question::code).toList();
            return questions(section, moved(section.questions(), codes.indexOf(code), by));
        });
    }

    private static int indexOf(List<FormSection> sections, String code) {
        return sections.stream().map(FormSection::code).toList().indexOf(code);
    }

    private static <T> List<T> moved(List<T> list, int at, int by) {
        var to = at + by;
        if (at < 0 || to < 0 || to >= list.size()) {
            return list;
        }
        var copy = new ArrayList<>(list);
        Collections.swap(copy, at, to);
        return copy;
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var copy = new ArrayList<>(list);
        copy.add(one);
        return copy;
    }

    private static FormTemplate eachSection(FormTemplate form, UnaryOperator<FormSection> change) {
        return groups(
                form,
                group -> sections(group, group.sections().stream().map(change).toList()));
    }

    private static FormTemplate groups(FormTemplate form, UnaryOperator<FormGroup> change) {
        return form.withGroups(form.groups().stream().map(change).toList());
    }

    private static FormGroup sections(FormGroup group, List<FormSection> sections) {
        return new FormGroup(group.code(), group.title(), sections);
    }

    private static FormSection questions(FormSection section, List<Question> questions) {
        return new FormSection(
                section.code(),
                section.number(),
                section.title(),
                section.hint(),
                section.guidance(),
                questions,
                section.repeat(),
                section.afterOthers());
    }
}
