package org.creativecities.portal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the pages that show dossiers. Nothing is returned that the person may not read. */
@Service
@Transactional(readOnly = true)
public class DossierReading {

    private final DossierFinder finder;
    private final WritingReader writings;
    private final TaskLists tasks;
    private final Answers answers;
    private final SectionDesk desk;
    private final Submissions submissions;
    private final Approvals approvals;
    private final Returns returns;
    private final Withdrawals withdrawals;
    private final DecisionRows decisions;
    private final Screenings screenings;
    private final ScreeningReasons reasons;
    private final Translations translations;

    DossierReading(
            DossierFinder finder,
            WritingReader writings,
            TaskLists tasks,
            Answers answers,
            SectionDesk desk,
            Submissions submissions,
            Approvals approvals,
            Returns returns,
            Withdrawals withdrawals,
            DecisionRows decisions,
            Screenings screenings,
            ScreeningReasons reasons,
            Translations translations) {
        this.finder = finder;
        this.writings = writings;
        this.tasks = tasks;
        this.answers = answers;
        this.desk = desk;
        this.submissions = submissions;
        this.approvals = approvals;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.decisions = decisions;
        this.screenings = screenings;
        this.reasons = reasons;
        this.translations = translations;
    }

    /** @throws NotVisibleException when there is none, or none that the person may know of */
    public DossierView find(UUID id, Account reader) {
        return finder.find(id, reader).view();
    }

    public List<DossierView> ofTheCity(Account reader) {
        return finder.ofTheCity(reader);
    }

    public TaskList tasks(UUID id, Account reader) {
        var view = finder.find(id, reader, DossierAction.READ_DRAFT).view();
        return tasks.of(view, writings.read(view));
    }

    /** @param item 0 for the section itself, else the number of an entry */
    public SectionPage section(UUID id, String code, int item, Account reader) {
        var found = finder.find(id, reader);
        if (!DossierPolicy.mayRead(reader, found.standing(), code)) {
            throw new NotVisibleException();
        }
        var view = found.view();
        var writing = writings.read(view);
        var section = writing.template().section(code).orElseThrow(NotVisibleException::new);
        var items = writing.items().getOrDefault(code, List.of());
        if (item != 0 && !items.contains(item)) {
            throw new NotVisibleException();
        }
        var list = section.repeat() != null;
        var check = new DossierCheck(writing);
        return new SectionPage(
                view,
                writing.template(),
                section,
                item,
                items,
                list && item == 0 ? List.of() : Cells.of(section, item),
                writing.answers(),
                writing.attachments(),
                writing.marks().get(code),
                list && item != 0 ? check.of(section, item) : check.of(section),
                tasks.of(view, writing),
                openReturn(view).map(one -> one.of(code)).orElse(List.of()),
                answers.latest(id, code, item, 5),
                desk.assignee(id, code).orElse(null),
                Translations.stale(writing.answers(), translations.checked(id)));
    }

    /** The text being written, as it would be sent now. */
    public DossierText text(UUID id, Account reader) {
        var view = finder.find(id, reader, DossierAction.READ_DRAFT).view();
        if (view.contributor()) {
            throw new NotVisibleException();
        }
        return writings.text(view, writings.read(view));
    }

    public List<Problem> problems(UUID id, Account reader) {
        return new DossierCheck(writings.read(
                        finder.find(id, reader, DossierAction.READ_DRAFT).view()))
                .all();
    }

    public List<RepeatedText> repeated(UUID id, Account reader) {
        return RepeatedText.in(
                writings.read(finder.find(id, reader, DossierAction.READ_DRAFT).view()));
    }

    /** English texts that are missing or older than their Persian, of the sections this person reads. */
    public List<PendingTranslation> translations(UUID id, Account reader) {
        var view = finder.find(id, reader, DossierAction.READ_DRAFT).view();
        return translations.pending(view, writings.read(view));
    }

    /** The versions of one text, newest first. */
    public List<StoredAnswer> versions(UUID id, AnswerKey key, Account reader) {
        var found = finder.find(id, reader);
        if (!DossierPolicy.mayRead(reader, found.standing(), key.section())) {
            throw new NotVisibleException();
        }
        return answers.versions(id, key);
    }

    /** What stands at one place now; an empty text of version 0 where nothing was written yet. */
    public StoredAnswer standing(UUID id, AnswerKey key, Account reader) {
        var found = finder.find(id, reader);
        if (!DossierPolicy.mayRead(reader, found.standing(), key.section())) {
            throw new NotVisibleException();
        }
        return answers.find(id, key)
                .orElse(new StoredAnswer(key, "", 0, reader.id(), found.view().lastSaved()));
    }

    /** The sendings, newest first. */
    public List<SubmittedDossier> sendings(UUID id, Account reader) {
        var card = finder.find(id, reader, DossierAction.READ_SENT).view().card();
        return submissions.all(id).stream()
                .map(sent -> Dossiers.submitted(card, sent))
                .toList();
    }

    public Optional<DossierApproval> approval(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_DRAFT);
        return approvals.standing(id).map(one -> new DossierApproval(one.sha256(), one.by(), one.at()));
    }

    /** The text the mayor approved before, to compare with. */
    public Optional<DossierText> lastApproved(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_DRAFT);
        return approvals.last(id).map(one -> CanonicalText.read(one.content()));
    }

    /** The returns, newest first; for the city and the secretariat. */
    public List<ReturnView> returns(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_SENT);
        return returns.of(id);
    }

    private Optional<ReturnView> openReturn(DossierView view) {
        var open = view.returnId();
        return open == null ? Optional.empty() : returns.find(view.id(), open);
    }

    public Optional<WithdrawalView> withdrawal(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.SEE);
        return withdrawals.find(id);
    }

    /** The released decision; empty when the dossier ended at the screening. */
    public Optional<DossierDecision> decision(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_RESULT);
        return decisions.find(id).filter(decision -> decision.releasedAt() != null);
    }

    /** Why the dossier was not admitted; for whoever may read the result. */
    public Optional<ScreeningView.Verdict> verdict(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_RESULT);
        return submissions
                .last(id)
                .flatMap(sent -> Optional.ofNullable(
                        screenings.of(sent.id(), sent.number()).verdict()));
    }

    /** The reasons of the list given with it, as they read when they were given. */
    public List<ScreeningReason> verdictReasons(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_RESULT);
        return submissions.last(id).map(sent -> reasons.of(sent.id())).orElse(List.of());
    }

    public Map<String, UUID> assignments(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_DRAFT);
        return desk.assignments(id);
    }
}
