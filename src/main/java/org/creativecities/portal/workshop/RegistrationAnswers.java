package org.creativecities.portal.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions of registration forms and what was answered. */
@Component
public class RegistrationAnswers {

    private final JdbcClient jdbc;

    RegistrationAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The questions of this workshop in order, with the places that are left. */
    @Transactional(readOnly = true)
    public List<RegistrationQuestion> questions(UUID workshop) {
        var choices = new LinkedHashMap<UUID, List<RegistrationQuestion.Choice>>();
        jdbc.sql("""
                        select c.id, c.question_id, c.label_fa, c.label_en, c.places,
                               (select count(*) from workshop_answer a
                                join workshop_registration r on r.id = a.registration_id and r.status = 'CONFIRMED'
                                where a.choice_id = c.id) as taken
                        from workshop_choice c join workshop_question q on q.id = c.question_id
                        where q.workshop_id = :id order by q.position, c.position""").param("id", workshop).query(row -> {
            var places = row.getObject("places", Integer.class);
            choices.computeIfAbsent(row.getObject("question_id", UUID.class), key -> new ArrayList<>())
                    .add(new RegistrationQuestion.Choice(
                            row.getObject("id", UUID.class),
                            new Bilingual(row.getString("label_fa"), row.getString("label_en")),
                            places,
                            places == null ? null : Math.max(0, places - row.getInt("taken"))));
        });
        return jdbc.sql("""
                        select id, label_fa, label_en, required from workshop_question
                        where workshop_id = :id order by position""")
                .param("id", workshop)
                .query((row, at) -> {
                    var id = row.getObject("id", UUID.class);
                    return new RegistrationQuestion(
                            id,
                            new Bilingual(row.getString("label_fa"), row.getString("label_en")),
                            row.getBoolean("required"),
                            choices.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** Writes the form anew; a workshop's questions change only before it is published. */
    void rewrite(UUID workshop, List<RegistrationQuestion> questions) {
        jdbc.sql("delete from workshop_question where workshop_id = :id")
                .param("id", workshop)
                .update();
        var position = 0;
        for (var question : questions) {
            jdbc.sql("""
                            insert into workshop_question (id, workshop_id, position, label_fa, label_en, required)
                            values (:id, :workshop, :position, :fa, :en, :required)""")
                    .param("id", question.id())
                    .param("workshop", workshop)
                    .param("position", position++)
                    .param("fa", question.label().fa())
                    .param("en", english(question.label()))
                    .param("required", question.required())
                    .update();
            var place = 0;
            for (var choice : question.choices()) {
                jdbc.sql("""
                                insert into workshop_choice (id, question_id, position, label_fa, label_en, places)
                                values (:id, :question, :position, :fa, :en, :places)""")
                        .param("id", choice.id())
                        .param("question", question.id())
                        .param("position", place++)
                        .param("fa", choice.label().fa())
                        .param("en", english(choice.label()))
                        .param("places", choice.places())
                        .update();
            }
        }
    }

    /** Keeps the answers; one that does not belong to this workshop's form is refused. */
    void write(UUID registration, UUID workshop, Map<UUID, RegistrationAnswer> given) {
        given.forEach((question, answer) -> {
            var written = jdbc.sql("""
                            insert into workshop_answer (registration_id, question_id, choice_id, text)
                            select :registration, q.id, :choice, :text from workshop_question q
                            where q.id = :question and q.workshop_id = :workshop
                              and (cast(:choice as uuid) is null or exists (
                                select 1 from workshop_choice c where c.id = :choice and c.question_id = q.id))""")
                    .param("registration", registration)
                    .param("choice", answer.choice())
                    .param("text", answer.text())
                    .param("question", question)
                    .param("workshop", workshop)
                    .update();
            if (written == 0) {
                throw new NotVisibleException();
            }
        });
    }

    /** What was answered, by question, in the words of the choice where there is one. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<UUID, Bilingual>> given(UUID workshop) {
        var given = new LinkedHashMap<UUID, Map<UUID, Bilingual>>();
        jdbc.sql("""
                        select a.registration_id, a.question_id, coalesce(c.label_fa, a.text, '') as fa,
                               coalesce(c.label_en, a.text, '') as en
                        from workshop_answer a join workshop_registration r on r.id = a.registration_id
                        left join workshop_choice c on c.id = a.choice_id
                        where r.workshop_id = :id""").param("id", workshop).query(row -> {
            given.computeIfAbsent(row.getObject("registration_id", UUID.class), key -> new LinkedHashMap<>())
                    .put(
                            row.getObject("question_id", UUID.class),
                            new Bilingual(row.getString("fa"), row.getString("en")));
        });
        return given;
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
