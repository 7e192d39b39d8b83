package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.FactWriter.about;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for writing: saving, lists, marks and who does what. Every change holds the text open first. */
@Service
@Transactional
public class DossierWriting {

    private final DossierFinder finder;
    private final Answers answers;
    private final SectionItems items;
    private final SectionDesk desk;
    private final Returns returns;
    private final NamedParts named;
    private final Translations translations;
    private final CreativeFieldChoice fields;
    private final Calls calls;
    private final People people;
    private final DatabaseClock clock;
    private final FactWriter facts;

    DossierWriting(
            DossierFinder finder,
            Answers answers,
            SectionItems items,
            SectionDesk desk,
            Returns returns,
            NamedParts named,
            Translations translations,
            CreativeFieldChoice fields,
            Calls calls,
            People people,
            DatabaseClock clock,
            FactWriter facts) {
        this.finder = finder;
        this.answers = answers;
        this.items = items;
        this.desk = desk;
        this.returns = returns;
        this.named = named;
        this.translations = translations;
        this.fields = fields;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Saves what was typed into a section, valid or not.
     *
     * @param complete the city's word on the section; null leaves it as it is
     * @return what was written: versions before and after
     * @throws StaleAnswersException when somebody else changed the same texts; nothing is saved then
     */
    public Map<AnswerKey, Change> save(
            UUID id, String section, int item, List<TypedAnswer> typed, @Nullable Boolean complete, Account by) {
        var found = writable(id, section, by);
        var form = section(found, section);
        // A list as a whole has no boxes; only the word on it can be saved.
        if (form.repeat() == null || item != 0) {
            requireItem(found, form, item);
        }
        var boxes = form.repeat() != null && item == 0 ? List.<Cell>of() : Cells.of(form, item);
        var cells = boxes.stream().collect(Collectors.toMap(Cell::key, cell -> cell));
        var clean = typed.stream()
                .filter(one -> cells.containsKey(one.key()))
                .map(one -> clean(one, cells.get(one.key())))
                .toList();
        named.require(found.view(), section, clean);
        var now = clock.now();
        var written = answers.save(id, clean, by.id(), now);
        fields.follow(found.view(), clean, cells, by, now);
        if (!written.isEmpty()) {
            Map<String, Change> versions = written.entrySet().stream()
                    .collect(Collectors.toMap(entry -> name(entry.getKey()), Map.Entry::getValue));
            facts.tell(new AnswersChanged(about(found.view().card()), section, versions, by.id(), now));
        }
        if (complete != null && desk.mark(id, section, complete, by.id(), now)) {
            facts.tell(new SectionMarked(about(found.view().card()), section, complete, by.id(), now));
        }
        return written;
    }

    private static TypedAnswer clean(TypedAnswer typed, @Nullable Cell cell) {
        if (cell == null || typed.value().length() > CellValue.LONGEST) {
            throw new NotAllowedException("dossier.refused.too-long");
        }
        if (!TextRules.isStorable(typed.value())) {
            throw new NotAllowedException("dossier.refused.characters");
        }
        return new TypedAnswer(typed.key(), CellValue.stored(cell.kind(), typed.value()), typed.shown());
    }

    static String name(AnswerKey key) {
        return (key.item() == 0 ? "" : key.item() + "/")
                + key.question()
                + (key.language().isEmpty() ? "" : "/" + key.language());
    }

    /** Adds an entry to a section that is a list. @return its number */
    public int addItem(UUID id, String section, Account by) {
        var found = writable(id, section, by);
        named.requireWhole(found.view(), section);
        var repeat = section(found, section).repeat();
        var before = items.of(id, section);
        if (repeat == null || before.size() >= repeat.max()) {
            throw new NotAllowedException("dossier.refused.too-many-items");
        }
        var number = items.add(id, section);
        tellOrder(found, section, before, by);
        return number;
    }

    public void removeItem(UUID id, String section, int item, Account by) {
        var found = writable(id, section, by);
        named.requireWhole(found.view(), section);
        var before = items.of(id, section);
        if (!before.contains(item)) {
            throw new ConflictException("dossier.conflict.item");
        }
        items.remove(id, section, item);
        tellOrder(found, section, before, by);
    }

    /** Moves an entry one place. Moving the first one up changes nothing. */
    public void moveItem(UUID id, String section, int item, boolean up, Account by) {
        var found = writable(id, section, by);
        named.requireWhole(found.view(), section);
        var before = items.of(id, section);
        var from = before.indexOf(item);
        if (from < 0) {
            throw new ConflictException("dossier.conflict.item");
        }
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= before.size()) {
            return;
        }
        var order = new ArrayList<>(before);
        order.set(from, before.get(to));
        order.set(to, item);
        items.order(id, section, order);
        tellOrder(found, section, before, by);
    }

    /** Gives a section to a colleague of the same city, or to nobody. */
    public void assign(UUID id, String section, @Nullable UUID person, Account by) {
        assign(id, section, person, null, by);
    }

    /** @param due until when it is wanted; the city's own day, null for none */
    public void assign(UUID id, String section, @Nullable UUID person, @Nullable LocalDate due, Account by) {
        var found = finder.find(id, by, DossierAction.ASSIGN);
        finder.holdOpen(id);
        section(found, section);
        var city = found.view().card().municipality();
        if (person != null
                && Stream.of(Role.CITY_CONTRIBUTOR, Role.CITY_EDITOR, Role.MAYOR)
                        .noneMatch(role -> people.holding(role, city).contains(person))) {
            throw new NotAllowedException("dossier.refused.not-a-colleague");
        }
        var before = desk.assignee(id, section).orElse(null);
        var until = person == null ? null : due;
        if (Objects.equals(before, person) && Objects.equals(desk.dues(id).get(section), until)) {
            return;
        }
        var now = clock.now();
        desk.assign(id, section, person, until, by.id(), now);
        facts.tell(new SectionAssigned(about(found.view().card()), section, before, person, until, by.id(), now));
    }

    /** Puts an earlier text back, as a new version. */
    public void restore(UUID id, AnswerKey key, long version, long shown, Account by) {
        writable(id, key.section(), by);
        var earlier = answers.versions(id, key).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        save(id, key.section(), key.item(), List.of(new TypedAnswer(key, earlier.value(), shown)), null, by);
    }

    /** Answers one remark of the open return. */
    public void answerRemark(UUID id, UUID remark, String answer, long shown, Account by) {
        var found = finder.find(id, by);
        var open = named.openReturn(found.view());
        var asked = open == null ? null : open.remark(remark).orElse(null);
        if (open == null || asked == null) {
            throw new NotVisibleException();
        }
        writable(id, asked.section(), by);
        var now = clock.now();
        returns.answer(open.id(), remark, TextRules.lines(answer), shown, by.id(), now);
        facts.tell(new CorrectionAnswered(about(found.view().card()), asked.section(), by.id(), now));
    }

    /**
     * Takes the words over that a remark of the open return suggests, as new versions of the answer.
     *
     * @throws ConflictException when the answer was changed since the return: then both stand on the page to choose from
     */
    public void takeSuggestion(UUID id, UUID remark, long shown, Account by) {
        var open = named.openReturn(finder.find(id, by).view());
        var asked = open == null ? null : open.remark(remark).orElse(null);
        if (open == null
                || asked == null
                || asked.question() == null
                || asked.suggestion().isEmpty()) {
            throw new NotVisibleException();
        }
        writable(id, asked.section(), by);
        var typed = new ArrayList<TypedAnswer>();
        asked.suggestion().forEach((language, words) -> {
            var key = new AnswerKey(asked.section(), asked.item(), String.valueOf(asked.question()), language);
            var standing = answers.find(id, key).orElse(null);
            if (standing != null && standing.at().isAfter(open.at())) {
                throw new ConflictException("dossier.conflict.suggestion");
            }
            typed.add(new TypedAnswer(key, words, standing == null ? 0 : standing.version()));
        });
        save(id, asked.section(), asked.item(), typed, null, by);
        returns.take(open.id(), remark, shown, clock.now());
    }

    /** Somebody looked at both texts: the English still fits the Persian that stands. */
    public void translationFits(UUID id, AnswerKey english, long persianVersion, Account by) {
        var found = writable(id, english.section(), by);
        var persian = Translations.persian(english);
        var standing = answers.find(id, persian).orElseThrow(NotVisibleException::new);
        if (standing.version() != persianVersion) {
            throw new ConflictException("dossier.conflict.text");
        }
        var now = clock.now();
        translations.check(id, persian, persianVersion, by.id(), now);
        facts.tell(new TranslationChecked(
                about(found.view().card()), english.section(), english.question(), by.id(), now));
    }

    private DossierFinder.Found writable(UUID id, String section, Account by) {
        var found = finder.find(id, by);
        if (!DossierPolicy.mayRead(by, found.standing(), section)) {
            throw new NotVisibleException();
        }
        if (!DossierPolicy.mayWrite(by, found.standing(), section)) {
            throw new NotAllowedException(found.view().open() ? "dossier.refused.EDIT" : "dossier.refused.closed");
        }
        finder.holdOpen(id);
        named.requireOpen(found.view(), section(found, section));
        return found;
    }

    private FormSection section(DossierFinder.Found found, String section) {
        return calls.formTemplate(found.view().template()).section(section).orElseThrow(NotVisibleException::new);
    }

    private void requireItem(DossierFinder.Found found, FormSection section, int item) {
        var known = section.repeat() == null
                ? item == 0
                : items.of(found.view().id(), section.code()).contains(item);
        if (!known) {
            throw new ConflictException("dossier.conflict.item");
        }
    }

    private void tellOrder(DossierFinder.Found found, String section, List<Integer> before, Account by) {
        Instant now = clock.now();
        facts.tell(new SectionItemsChanged(
                about(found.view().card()),
                section,
                before.toString(),
                items.of(found.view().id(), section).toString(),
                by.id(),
                now));
    }
}
