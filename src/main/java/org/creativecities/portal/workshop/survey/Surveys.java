package org.creativecities.portal.workshop.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.workshop.WorkshopPolicy;
import org.creativecities.portal.workshop.WorkshopStatus;
import org.creativecities.portal.workshop.WorkshopView;
import org.creativecities.portal.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to surveys: opened by the secretariat after the workshop, answered once by everybody who was there. */
@Service
@Transactional
public class Surveys {

    private static final String TOOK_PART = """
            from workshop_registration r where r.workshop_id = :workshop and r.status = 'CONFIRMED'
              and exists (select 1 from attendance a where a.registration_id = r.id and a.state <> 'ABSENT')""";

    private final Workshops workshops;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Surveys(Workshops workshops, DatabaseClock clock, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What is asked unless somebody changes it. */
    @Transactional(readOnly = true)
    public List<SurveyQuestion> usual() {
        return jdbc.sql("select * from survey_default order by position")
                .query((row, n) -> new SurveyQuestion(
                        UUID.randomUUID(),
                        SurveyQuestion.Kind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("label_fa"), row.getString("label_en"))))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Survey> of(UUID workshop) {
        return jdbc.sql("select * from workshop_survey where workshop_id = :workshop")
                .param("workshop", workshop)
                .query((row, n) -> new Survey(
                        workshop,
                        row.getBoolean("anonymous"),
                        Objects.requireNonNull(row.getObject("closes_on", LocalDate.class)),
                        row.getInt("least"),
                        questions(workshop)))
                .optional();
    }

    private List<SurveyQuestion> questions(UUID workshop) {
        return jdbc.sql("select * from survey_question where workshop_id = :workshop order by position")
                .param("workshop", workshop)
                .query((row, n) -> {
                    var english = row.getString("label_en");
                    return new SurveyQuestion(
                            row.getObject("id", UUID.class),
                            SurveyQuestion.Kind.valueOf(row.getString("kind")),
                            new Bilingual(
                                    row.getString("label_fa"), english == null || english.isEmpty() ? null : english));
                })
                .list();
    }

    /** Opens the survey of a workshop that is over, once; what is asked stays as it is from then on. */
    public void open(UUID workshop, boolean anonymous, LocalDate closesOn, List<SurveyQuestion> questions, Account by) {
        var view = held(workshop, by);
        if (closesOn.isBefore(clock.today()) || questions.isEmpty()) {
            throw new NotAllowedException("workshop.survey.refused.day");
        }
        try {
            jdbc.sql("""
                            insert into workshop_survey (workshop_id, anonymous, closes_on, opened_by, opened_at)
                            values (:workshop, :anonymous, :closes, :by, portal_now())""")
                    .param("workshop", workshop)
                    .param("anonymous", anonymous)
                    .param("closes", closesOn)
                    .param("by", by.id())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ConflictException("workshop.survey.conflict.open");
        }
        var position = 0;
        for (var question : questions) {
            jdbc.sql("""
                            insert into survey_question (id, workshop_id, position, kind, label_fa, label_en)
                            values (:id, :workshop, :position, :kind, :fa, :en)""")
                    .param("id", question.id())
                    .param("workshop", workshop)
                    .param("position", position++)
                    .param("kind", question.kind().name())
                    .param("fa", question.label().fa())
                    .param(
                            "en",
                            question.label().en() == null
                                    ? ""
                                    : question.label().en())
                    .update();
        }
        events.publishEvent(new SurveyOpened(workshop, view.title(), closesOn, by.id(), clock.now()));
    }

    /** Where a person stands with a survey. */
    public enum Standing {
        /** They may answer now. */
        ASKED,
        ANSWERED,
        /** Its last day is over. */
        CLOSED
    }

    /** @throws NotVisibleException for whoever did not take part, and while there is no survey */
    @Transactional(readOnly = true)
    public Standing standing(UUID workshop, Account account) {
        var survey = of(workshop).orElseThrow(NotVisibleException::new);
        var registration = registration(workshop, account).orElseThrow(NotVisibleException::new);
        var answered = jdbc.sql("select count(*) from survey_answered where workshop_id = :w and registration_id = :r")
                        .param("w", workshop)
                        .param("r", registration)
                        .query(Integer.class)
                        .single()
                > 0;
        return answered ? Standing.ANSWERED : survey.openOn(clock.today()) ? Standing.ASKED : Standing.CLOSED;
    }

    /** Surveys that wait for this person's answer. */
    @Transactional(readOnly = true)
    public List<UUID> waiting(Account account) {
        return jdbc.sql("""
                        select s.workshop_id from workshop_survey s join workshop_registration r on r.workshop_id = s.workshop_id
                        where r.person_id = :me and r.status = 'CONFIRMED'
                          and s.closes_on >= (portal_now() at time zone 'Asia/Tehran')::date
                          and exists (select 1 from attendance a where a.registration_id = r.id and a.state <> 'ABSENT')
                          and not exists (select 1 from survey_answered d where d.workshop_id = s.workshop_id
                            and d.registration_id = r.id)""").param("me", account.id()).query(UUID.class).list();
    }

    /** An answer: a step of the scale, or words. */
    public record Given(@Nullable Integer scale, @Nullable String text) {}

    /** Keeps the answers, once; where the survey is anonymous nothing leads from them to who gave them. */
    public void answer(UUID workshop, Map<UUID, Given> given, Account by) {
        if (standing(workshop, by) == Standing.CLOSED) {
            throw new NotAllowedException("workshop.survey.refused.closed");
        }
        var survey = of(workshop).orElseThrow(NotVisibleException::new);
        var registration = registration(workshop, by).orElseThrow(NotVisibleException::new);
        var first = jdbc.sql("insert into survey_answered values (:w, :r) on conflict do nothing")
                .param("w", workshop)
                .param("r", registration)
                .update();
        if (first == 0) {
            throw new ConflictException("workshop.survey.conflict.answered");
        }
        var response = UUID.randomUUID();
        jdbc.sql("insert into survey_response values (:id, :workshop, :registration)")
                .param("id", response)
                .param("workshop", workshop)
                .param("registration", survey.anonymous() ? null : registration)
                .update();
        for (var question : survey.questions()) {
            var answer = given.get(question.id());
            if (answer != null) {
                jdbc.sql("insert into survey_answer values (:response, :question, :scale, :text)")
                        .param("response", response)
                        .param("question", question.id())
                        .param("scale", question.kind() == SurveyQuestion.Kind.SCALE ? answer.scale() : null)
                        .param("text", question.kind() == SurveyQuestion.Kind.TEXT ? answer.text() : null)
                        .update();
            }
        }
    }

    @Transactional(readOnly = true)
    public SurveyResults results(UUID workshop, Account reader) {
        if (!WorkshopPolicy.readsParticipants(reader)) {
            throw new NotVisibleException();
        }
        var survey = of(workshop).orElseThrow(NotVisibleException::new);
        var counting = "select count(*) " + TOOK_PART;
        var asked = jdbc.sql(counting)
                .param("workshop", workshop)
                .query(Integer.class)
                .single();
        var answered = jdbc.sql("select count(*) from survey_response where workshop_id = :workshop")
                .param("workshop", workshop)
                .query(Integer.class)
                .single();
        if (survey.anonymous() && answered < survey.least()) {
            return new SurveyResults(asked, answered, true, List.of());
        }
        var counts = new HashMap<UUID, List<Integer>>();
        var texts = new HashMap<UUID, List<String>>();
        jdbc.sql("""
                        select a.question_id, a.scale, a.text from survey_answer a join survey_response r on r.id = a.response_id
                        where r.workshop_id = :workshop order by a.text collate "und-x-icu", r.id""").param("workshop", workshop).query(row -> {
            var question = row.getObject("question_id", UUID.class);
            var scale = row.getObject("scale", Integer.class);
            if (scale != null) {
                var five = counts.computeIfAbsent(question, id -> new ArrayList<>(List.of(0, 0, 0, 0, 0)));
                five.set(scale - 1, five.get(scale - 1) + 1);
            }
            var text = row.getString("text");
            if (text != null && !text.isBlank()) {
                texts.computeIfAbsent(question, id -> new ArrayList<>()).add(text);
            }
        });
        return new SurveyResults(
                asked,
                answered,
                false,
                survey.questions().stream()
                        .map(one -> new SurveyResults.Result(
                                one,
                                counts.getOrDefault(one.id(), List.of(0, 0, 0, 0, 0)),
                                texts.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private Optional<UUID> registration(UUID workshop, Account account) {
        var sql = "select r.id " + TOOK_PART + " and r.person_id = :me order by r.registered_at limit 1";
        return jdbc.sql(sql)
                .param("workshop", workshop)
                .param("me", account.id())
                .query(UUID.class)
                .optional();
    }

    private WorkshopView held(UUID workshop, Account by) {
        var view = workshops.find(workshop, by);
        if (!WorkshopPolicy.isOffice(by) || view.status() != WorkshopStatus.HELD) {
            throw new NotAllowedException("workshop.survey.refused.held");
        }
        return view;
    }
}
