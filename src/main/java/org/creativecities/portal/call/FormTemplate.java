package org.creativecities.portal.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One version of the form a city fills in. A version that was published never changes; a dossier keeps the one it began
 * with.
 *
 * @param id the id of this version
 * @param code what stays the same from version to version, {@code uccn}
 * @param version counts from 1 within the code
 * @param emptyPhrase the exact words the form wants in a text that has nothing to say; null when it wants none
 * @param groups the sections under their headings, in the order of the form
 * @param slots the documents that go with it
 * @param profiles what is looked for in each creative field, where a source says so
 * @param conditions what a city must fulfil to be admitted
 * @param values the other figures of the call: quota, waiting period, horizon
 */
public record FormTemplate(
        UUID id,
        String code,
        int version,
        Bilingual title,
        @Nullable String emptyPhrase,
        List<FormGroup> groups,
        List<AttachmentSlot> slots,
        List<FieldProfile> profiles,
        List<Rule> conditions,
        List<Rule> values) {

    public FormTemplate {
        groups = List.copyOf(groups);
        slots = List.copyOf(slots);
        profiles = List.copyOf(profiles);
        conditions = List.copyOf(conditions);
        values = List.copyOf(values);
    }

    /** The same form with another title and another phrase for empty texts. */
    public FormTemplate with(Bilingual newTitle, @Nullable String newEmptyPhrase) {
        return new FormTemplate(
                id, code, version, newTitle, newEmptyPhrase, groups, slots, profiles, conditions, values);
    }

    public FormTemplate withGroups(List<FormGroup> changed) {
        return new FormTemplate(id, code, version, title, emptyPhrase, changed, slots, profiles, conditions, values);
    }

    public FormTemplate withSlots(List<AttachmentSlot> changed) {
        return new FormTemplate(id, code, version, title, emptyPhrase, groups, changed, profiles, conditions, values);
    }

    public FormTemplate withConditions(List<Rule> changed) {
        return new FormTemplate(id, code, version, title, emptyPhrase, groups, slots, profiles, changed, values);
    }

    public FormTemplate withValues(List<Rule> changed) {
        return new FormTemplate(id, code, version, title, emptyPhrase, groups, slots, profiles, conditions, changed);
    }

    /** All sections in the order of the form. */
    public List<FormSection> sections() {
        return groups.stream().flatMap(group -> group.sections().stream()).toList();
    }

    public Optional<FormSection> section(String sectionCode) {
        return sections().stream()
                .filter(section -> section.code().equals(sectionCode))
                .findFirst();
    }

    /** The question with this code, in whatever section it stands. */
    public Optional<Question> question(String questionCode) {
        return questions()
                .filter(question -> question.code().equals(questionCode))
                .findFirst();
    }

    public Optional<AttachmentSlot> slot(String slotCode) {
        return slots.stream().filter(slot -> slot.code().equals(slotCode)).findFirst();
    }

    /** What is looked for in a city of this creative field; empty where no source was read. */
    public Optional<FieldProfile> profile(String field) {
        return profiles.stream()
                .filter(profile -> profile.field().equals(field))
                .findFirst();
    }

    /** Every question of every section. */
    public Stream<Question> questions() {
        return sections().stream().flatMap(section -> section.questions().stream());
    }

    /** The heading under which this section stands. */
    public Optional<FormGroup> groupOf(String sectionCode) {
        return groups.stream()
                .filter(group -> group.sections().stream()
                        .anyMatch(section -> section.code().equals(sectionCode)))
                .findFirst();
    }
}
