package org.creativecities.portal.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The door to the versions of the rubric: read, draft from the last one, edit, publish. */
@Service
@Transactional
public class Rubrics {

    private static final String SUBJECT = "rubric";

    private final StoredRubricRepository rubrics;
    private final VersionSteps steps;
    private final JsonMapper json;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    /** A published version never changes, so every instance may remember it. */
    private final Map<UUID, Rubric> published = new ConcurrentHashMap<>();

    Rubrics(
            StoredRubricRepository rubrics,
            VersionSteps steps,
            JsonMapper json,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.rubrics = rubrics;
        this.steps = steps;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** The version with this id, for modules that hold the id already. */
    @Transactional(readOnly = true)
    public Rubric read(UUID id) {
        var known = published.get(id);
        if (known != null) {
            return known;
        }
        var stored = stored(id);
        var rubric = rubric(stored);
        if (stored.status() == VersionStatus.PUBLISHED) {
            published.put(id, rubric);
        }
        return rubric;
    }

    /** All versions, newest first within each code. */
    @Transactional(readOnly = true)
    public List<VersionInfo> list(Account account) {
        VersionPolicy.require(VersionAction.SEE, account, VersionStatus.PUBLISHED);
        return rubrics.infos();
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
        return RubricCheck.problems(RubricContent.of(rubric(stored(id))));
    }

    /** Begins the next version as a copy of this one and answers its id. */
    public UUID draft(UUID id, Account by) {
        var base = stored(id);
        VersionPolicy.require(VersionAction.DRAFT, by, base.status());
        if (rubrics.draftOf(base.code()).isPresent()) {
            throw new ConflictException("call.version.draft-exists");
        }
        var draft = rubrics.save(base.draft(rubrics.latestNumber(base.code()) + 1, by.id(), clock.now()));
        tell(draft, VersionChanged.Step.DRAFTED, by, Map.of());
        return draft.id();
    }

    /**
     * Changes a draft; a conflict when it was published or changed by somebody else meanwhile.
     *
     * @param place what was changed, for the history: {@code criterion a}
     */
    public void edit(UUID id, long version, String place, UnaryOperator<Rubric> change, Account by) {
        var draft = draft(id, version, VersionAction.EDIT, by);
        var before = rubric(draft);
        var after = change.apply(before);
        if (!after.equals(before)) {
            steps.push(draft, place, by.id());
            draft.rewrite(json.writeValueAsString(RubricContent.of(after)));
            tell(draft, VersionChanged.Step.EDITED, by, difference(before, after));
        }
    }

    public void publish(UUID id, long version, Account by) {
        var draft = draft(id, version, VersionAction.PUBLISH, by);
        if (!problems(id).isEmpty()) {
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
        var before = rubric(draft);
        draft.rewrite(steps.pop(id).orElseThrow(() -> new ConflictException("call.version.nothing-to-undo")));
        var after = rubric(draft);
        tell(draft, VersionChanged.Step.EDITED, by, difference(before, after));
    }

    /** The last step of a draft, which can be taken back. */
    @Transactional(readOnly = true)
    public Optional<VersionSteps.Step> lastStep(UUID id) {
        return steps.last(id);
    }

    public void discard(UUID id, long version, Account by) {
        var draft = draft(id, version, VersionAction.DISCARD, by);
        steps.forget(id);
        rubrics.delete(draft);
        tell(draft, VersionChanged.Step.DISCARDED, by, Map.of());
    }

    private StoredRubric draft(UUID id, long version, VersionAction action, Account by) {
        var draft = stored(id);
        VersionPolicy.require(VersionAction.SEE, by, draft.status());
        draft.requireDraft();
        VersionPolicy.require(action, by, draft.status());
        draft.requireVersion(version);
        return draft;
    }

    private StoredRubric stored(UUID id) {
        return rubrics.findById(id).orElseThrow(NotVisibleException::new);
    }

    private Rubric rubric(StoredRubric stored) {
        var content = json.readValue(stored.content(), RubricContent.class);
        return new Rubric(
                stored.id(),
                stored.code(),
                stored.number(),
                content.title(),
                content.status(),
                content.source(),
                content.scale(),
                content.criteria());
    }

    private static Map<String, Change> difference(Rubric before, Rubric after) {
        var changes = new HashMap<String, Change>();
        if (!before.title().equals(after.title())) {
            changes.put(
                    "title", new Change(before.title().toString(), after.title().toString()));
        }
        for (var criterion : before.criteria()) {
            if (after.criterion(criterion.code()).isEmpty()) {
                changes.put(criterion.code(), new Change(criterion.toString(), null));
            }
        }
        if (!before.scale().equals(after.scale())) {
            changes.put(
                    "scale", new Change(before.scale().toString(), after.scale().toString()));
        }
        for (var criterion : after.criteria()) {
            var old = before.criterion(criterion.code());
            if (old.isEmpty() || !old.get().equals(criterion)) {
                changes.put(
                        criterion.code(),
                        new Change(old.map(Criterion::toString).orElse(null), criterion.toString()));
            }
        }
        return changes;
    }

    private void tell(StoredRubric rubric, VersionChanged.Step step, Account by, Map<String, Change> changes) {
        events.publishEvent(new VersionChanged(
                SUBJECT, rubric.id(), rubric.code(), rubric.number(), step, by.id(), clock.now(), changes));
    }
}
