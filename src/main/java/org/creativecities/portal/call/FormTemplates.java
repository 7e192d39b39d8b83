package org.creativecities.portal.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door to the versions of the form: read, draft from the last one, edit, publish. */
@Service
@Transactional
public class FormTemplates {

    private static final String SUBJECT = "form-template";

    private final StoredFormRepository forms;
    private final VersionSteps steps;
    private final JsonMapper json;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    /** A published version never changes, so every instance may remember it. */
    private final Map<UUID, FormTemplate> published = new ConcurrentHashMap<>();

    FormTemplates(
            StoredFormRepository forms,
            VersionSteps steps,
            JsonMapper json,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** The version with this id, for modules that hold the id already. */
    @Transactional(readOnly = true)
    public FormTemplate read(UUID id) {
        var known = published.get(id);
        if (known != null) {
            return known;
        }
        var stored = stored(id);
        var template = template(stored, content(stored));
        if (stored.status() == VersionStatus.PUBLISHED) {
            published.put(id, template);
        }
        return template;
    }

    /** All versions, newest first within each code. */
    @Transactional(readOnly = true)
    public List<VersionInfo> list(Account account) {
        VersionPolicy.require(VersionAction.SEE, account, VersionStatus.PUBLISHED);
        return forms.infos();
    }

    @Transactional(readOnly = true)
    public VersionInfo info(UUID id, Account account) {
        var stored = stored(id);
        VersionPolicy.require(VersionAction.SEE, account, stored.status());
        return stored.info();
    }

    /** What still keeps this version from being published. */
    @Transactional(readOnly = true)
    public List<Problem> problems(UUID id) {
        return FormCheck.problems(content(stored(id)));
    }

    /** Begins the next version as a copy of this one and answers its id. */
    public UUID draft(UUID id, Account by) {
        var base = stored(id);
        VersionPolicy.require(VersionAction.DRAFT, by, base.status());
        if (forms.draftOf(base.code()).isPresent()) {
            throw new ConflictException("call.version.draft-exists");
        }
        var draft = forms.save(base.draft(forms.latestNumber(base.code()) + 1, by.id(), clock.now()));
        tell(draft, VersionChanged.Step.DRAFTED, by, Map.of());
        return draft.id();
    }

    /**
     * Changes a draft.
     *
     * @param place what was changed, for the history: {@code question 9.1}
     * @throws ConflictException when it was published or somebody else changed it meanwhile
     */
    public void edit(UUID id, long version, String place, UnaryOperator<FormTemplate> change, Account by) {
        var draft = draft(id, version, VersionAction.EDIT, by);
        var before = template(draft, content(draft));
        var after = change.apply(before);
        if (!after.equals(before)) {
            steps.push(draft, place, by.id());
            draft.rewrite(json.writeValueAsString(FormContent.of(after)));
            var difference = FormDifference.between(before, after, place);
            tell(draft, VersionChanged.Step.EDITED, by, difference);
        }
    }

    public void publish(UUID id, long version, Account by) {
        var draft = draft(id, version, VersionAction.PUBLISH, by);
        if (!FormCheck.problems(content(draft)).isEmpty()) {
            throw new ConflictException("call.version.has-problems");
        }
        draft.publish(by.id(), clock.now());
        steps.forget(id);
        tell(draft, VersionChanged.Step.PUBLISHED, by, Map.of());
    }

    /**
     * Takes the last step of a draft back.
     *
     * @throws ConflictException when there is none, or somebody else changed the draft meanwhile
     */
    public void undo(UUID id, long version, Account by) {
        var draft = draft(id, version, VersionAction.EDIT, by);
        var before = template(draft, content(draft));
        draft.rewrite(steps.pop(id).orElseThrow(() -> new ConflictException("call.version.nothing-to-undo")));
        var after = template(draft, content(draft));
        tell(draft, VersionChanged.Step.EDITED, by, FormDifference.between(before, after, "undo"));
    }

    /** The last step of a draft, which can be taken back. */
    @Transactional(readOnly = true)
    public Optional<VersionSteps.Step> lastStep(UUID id) {
        return steps.last(id);
    }

    public void discard(UUID id, long version, Account by) {
        var draft = draft(id, version, VersionAction.DISCARD, by);
        steps.forget(id);
        forms.delete(draft);
        tell(draft, VersionChanged.Step.DISCARDED, by, Map.of());
    }

    private StoredForm draft(UUID id, long version, VersionAction action, Account by) {
        var draft = stored(id);
        VersionPolicy.require(VersionAction.SEE, by, draft.status());
        draft.requireDraft();
        VersionPolicy.require(action, by, draft.status());
        draft.requireVersion(version);
        return draft;
    }

    private StoredForm stored(UUID id) {
        return forms.findById(id).orElseThrow(NotVisibleException::new);
    }

    private FormContent content(StoredForm stored) {
        return json.readValue(stored.content(), FormContent.class);
    }

    private static FormTemplate template(StoredForm stored, FormContent content) {
        return new FormTemplate(
                stored.id(),
                stored.code(),
                stored.number(),
                content.title(),
                content.emptyPhrase(),
                content.groups(),
                content.slots(),
                content.profiles(),
                content.conditions(),
                content.values());
    }

    private void tell(StoredForm form, VersionChanged.Step step, Account by, Map<String, Fact.Change> changes) {
        events.publishEvent(new VersionChanged(
                SUBJECT, form.id(), form.code(), form.number(), step, by.id(), clock.now(), changes));
    }
}
