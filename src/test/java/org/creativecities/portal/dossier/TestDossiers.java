package org.creativecities.portal.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes calls and dossiers for tests in a few words. Each call is new, with a small form of six sections. */
@Component
public class TestDossiers {

    public static final String SHIRAZ = "1309";

    /** A city, its people, and its dossier. */
    public record City(UUID call, Account editor, Account mayor, UUID dossier) {}

    private final JdbcClient jdbc;
    private final TestPeople people;
    private final DossierStart start;
    private final DossierWriting writing;
    private final DossierSending sending;
    private final DossierReading reading;

    TestDossiers(
            JdbcClient jdbc,
            TestPeople people,
            DossierStart start,
            DossierWriting writing,
            DossierSending sending,
            DossierReading reading) {
        this.jdbc = jdbc;
        this.people = people;
        this.start = start;
        this.writing = writing;
        this.sending = sending;
        this.reading = reading;
    }

    /** A call that is open for a month. */
    public UUID openCall() {
        return call(Instant.now().minusSeconds(86_400), Instant.now().plusSeconds(30L * 86_400));
    }

    public UUID call(Instant opens, Instant closes) {
        var form = UUID.randomUUID();
        jdbc.sql("""
                        insert into form_template (id, code, number, status, content, published_at)
                        values (:id, :code, 1, 'PUBLISHED', :content, portal_now())""")
                .param("id", form)
                .param("code", "t-" + form.toString().substring(0, 8))
                .param("content", smallForm())
                .update();
        var call = UUID.randomUUID();
        jdbc.sql("""
                        insert into call (id, code, title_fa, title_en, summary_fa, summary_en, round, reference_year,
                          opens_at, closes_at, quota_max, quota_different_fields, form_template_id, rubric_id, status,
                          published_at)
                        values (:id, :code, 'دوره آزمون', 'Test round', '', '', 2027, 1405, :opens, :closes, 2, true, :form,
                          (select id from rubric where status = 'PUBLISHED' limit 1), 'PUBLISHED', portal_now())""")
                .param("id", call)
                .param("code", "T" + call.toString().substring(0, 8))
                .param("opens", opens.atOffset(ZoneOffset.UTC))
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .param("form", form)
                .update();
        var position = 0;
        for (var field : List.of("CRAFTS", "LITERATURE", "MUSIC")) {
            jdbc.sql("insert into call_field (call_id, position, field_code) values (:call, :position, :field)")
                    .param("call", call)
                    .param("position", position++)
                    .param("field", field)
                    .update();
        }
        return call;
    }

    private static String smallForm() {
        try {
            return new ClassPathResource("dossier/small-form.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A draft of Shiraz in a call of its own. */
    public City draft() {
        return draft(openCall(), SHIRAZ);
    }

    public City draft(UUID call, String municipality) {
        var editor = people.editorOf(municipality);
        return new City(call, editor, people.mayorOf(municipality), start.start(call, "CRAFTS", editor));
    }

    /** A draft in which nothing is missing. */
    public City complete(City city) {
        var id = city.dossier();
        save(city, "4", 0, Map.of(), true);
        save(city, "5", 0, Map.of("5/fa", "شیراز شهر شعر است", "5/en", "Shiraz is a city of poetry"), true);
        var item = reading.section(id, "10.1", 0, city.editor()).items().stream()
                .findFirst()
                .orElseGet(() -> writing.addItem(id, "10.1", city.editor()));
        save(city, "10.1", item, initiative(), true);
        save(city, "10.3", 0, Map.of(), true);
        save(city, "A4", 0, Map.of(), true);
        save(city, "12", 0, Map.of("12/", "agreed"), true);
        return city;
    }

    public static Map<String, String> initiative() {
        return Map.of(
                "10.1-title/fa", "خانه شعر",
                "10.1-title/en", "House of poetry",
                "10.1-start/", "1406/04/01",
                "10.1-end/", "1406/12/29",
                "10.1-cost/", "۴۸٬۵۰۰٬۰۰۰");
    }

    /** @param texts by {@code question/language} */
    public void save(City city, String section, int item, Map<String, String> texts, boolean complete) {
        save(city.dossier(), city.editor(), section, item, texts, complete);
    }

    public void save(UUID id, Account by, String section, int item, Map<String, String> texts, boolean complete) {
        var standing = new HashMap<>(reading.section(id, section, item, by).answers());
        var typed = new ArrayList<TypedAnswer>();
        texts.forEach((place, text) -> {
            var question = place.substring(0, place.indexOf('/'));
            var key = new AnswerKey(section, item, question, place.substring(place.indexOf('/') + 1));
            var before = standing.get(key);
            typed.add(new TypedAnswer(key, text, before == null ? 0 : before.version()));
        });
        writing.save(id, section, item, typed, complete, by);
    }

    public City approvalAsked(City city) {
        sending.askApproval(city.dossier(), version(city), city.editor());
        return city;
    }

    public City approved(City city) {
        sending.approve(city.dossier(), version(city), city.mayor());
        return city;
    }

    public SubmittedDossier sent(City city) {
        return sending.submit(city.dossier(), version(city), city.mayor());
    }

    /** A complete dossier, approved and sent. */
    public City submitted() {
        return submitted(openCall(), SHIRAZ);
    }

    public City submitted(UUID call, String municipality) {
        var city = approved(approvalAsked(complete(draft(call, municipality))));
        sent(city);
        return city;
    }

    public long version(City city) {
        return version(city.dossier());
    }

    public long version(UUID dossier) {
        return jdbc.sql("select version from dossier where id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
    }

    public DossierStatus status(UUID dossier) {
        return DossierStatus.valueOf(jdbc.sql("select status from dossier where id = :id")
                .param("id", dossier)
                .query(String.class)
                .single());
    }
}
