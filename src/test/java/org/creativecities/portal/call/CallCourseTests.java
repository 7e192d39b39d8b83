package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A call through its course: published by the clock, extended by two people, sealed, changed, counted back. */
@PortalTest
class CallCourseTests {

    private static final String SHIRAZ = "1309";

    @Autowired
    private MockMvc pages;

    @Autowired
    private CallDesk desk;

    @Autowired
    private Calls calls;

    @Autowired
    private CallClock callClock;

    @Autowired
    private CallExtensions extensions;

    @Autowired
    private CallEditions editions;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Account head;
    private Instant now;

    @BeforeEach
    void prepare() {
        head = people.head();
        now = jdbc.sql("select portal_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    @Row("C2")
    void twoInstancesPublishAScheduledDraftOnce() {
        var id = samples.draft(head);
        desk.schedule(id, 0, now.plus(Duration.ofHours(1)), head);
        callClock.tick();
        assertThat(calls.find(id)).isEmpty();
        jdbc.sql("update call set publish_at = portal_now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(callClock::tick), CompletableFuture.runAsync(callClock::tick))
                .join();
        assertThat(calls.find(id)).isPresent();
        assertThat(facts(id, "call.published")).isEqualTo(1);
    }

    @Test
    @Row("C2")
    void anEditTakesTheScheduleBack() {
        var id = samples.draft(head);
        desk.schedule(id, 0, now.plus(Duration.ofHours(1)), head);
        var call = desk.see(id, head);
        desk.edit(id, call.version(), SampleCalls.text(now.plusSeconds(60), now.plusSeconds(600)), people.expert());
        assertThat(desk.see(id, head).publishAt()).isNull();
    }

    @Test
    @Row({"C1", "C2"})
    void openingAndEndingAreToldOnce() {
        var id = samples.open(head);
        callClock.tick();
        callClock.tick();
        assertThat(facts(id, "call.opened")).isEqualTo(1);
        jdbc.sql("update call set closes_at = portal_now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        callClock.tick();
        callClock.tick();
        assertThat(facts(id, "call.ended")).isEqualTo(1);
        assertThat(calls.find(id).orElseThrow().stage()).isEqualTo(CallView.Stage.CLOSED);
    }

    @Test
    @Row("C6")
    void whoeverAsksForMoreTimeCannotGrantItAndTheHeadIsOneOfTheTwo() {
        var id = samples.open(head);
        var until = now.plus(Duration.ofDays(60));
        var expert = people.expert();
        var request = extensions.ask(id, SHIRAZ, until, "نمونه", "۱۴۰۵/۱", expert);
        assertThat(jdbc.sql("select count(*) from notification where key = 'extension-asked' and path = :path")
                        .param("path", "/office/calls/" + id)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> extensions.grant(id, request, expert)).isInstanceOf(NotAllowedException.class);
        var another = people.expert();
        assertThatThrownBy(() -> extensions.grant(id, request, another)).isInstanceOf(NotAllowedException.class);
        assertThat(calls.extension(id, SHIRAZ)).isEmpty();
        extensions.grant(id, request, head);
        assertThat(calls.closesAt(id, SHIRAZ)).isEqualTo(until);
        assertThat(calls.extension(id, SHIRAZ).orElseThrow().askedBy()).isEqualTo(expert.id());
        assertThatThrownBy(() -> extensions.grant(id, request, head)).isInstanceOf(ConflictException.class);
    }

    @Test
    @Row("C5")
    void aSealedCallIsOpenedAfterItsEndOnlyAndThatIsKept() {
        var id = samples.published(
                with(
                        SampleCalls.text(now.minusSeconds(60), now.plusSeconds(3600)),
                        new CallSettings(CallSettings.Kind.SINGLE, null, true, 2, 4)),
                head);
        assertThat(sealed(id)).isTrue();
        assertThatThrownBy(() -> desk.unseal(id, 1, head)).isInstanceOf(ConflictException.class);
        jdbc.sql("update call set closes_at = portal_now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        assertThat(sealed(id)).isTrue();
        desk.unseal(id, 1, head);
        assertThat(sealed(id)).isFalse();
        assertThat(facts(id, "call.unsealed")).isEqualTo(1);
    }

    @Test
    @Row("C3")
    void aChangeOfAnOpenCallIsAnEditionAndItsDatesStay() {
        var id = samples.open(head);
        var call = desk.see(id, head);
        var text = SampleCalls.text(call.opensAt(), call.closesAt());
        var changed = new CallText(
                call.code(),
                new Bilingual("عنوان تازه", "New title"),
                text.summary(),
                call.round(),
                call.referenceYear(),
                call.opensAt(),
                call.closesAt(),
                call.quota(),
                call.fields(),
                call.formTemplate(),
                call.rubric(),
                call.phases(),
                call.settings());
        assertThat(editions.impact(id, changed, head).settings()).contains("titleFa", "titleEn");
        editions.amend(id, call.version(), changed, "اصلاح", head);
        assertThat(editions.of(id)).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo(1);
            assertThat(one.changes()).containsKey("titleFa");
        });
        var later = new CallText(
                call.code(),
                changed.title(),
                text.summary(),
                call.round(),
                call.referenceYear(),
                call.opensAt(),
                call.closesAt().plusSeconds(1),
                call.quota(),
                call.fields(),
                call.formTemplate(),
                call.rubric(),
                call.phases(),
                call.settings());
        assertThatThrownBy(() -> editions.amend(id, call.version() + 1, later, "نمونه", head))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Row("C11")
    void everyPageIsThereInBothLanguages() throws Exception {
        var id = samples.open(head);
        var draft = samples.draft(head);
        extensions.ask(id, SHIRAZ, now.plus(Duration.ofDays(60)), "نمونه", "۱۴۰۵/۱", people.expert());
        for (var language : List.of("", "/en")) {
            for (var page : List.of(
                    "/office/calls/" + id,
                    "/office/calls/" + id + "/amendment",
                    "/office/calls/" + id + "/attempts",
                    "/office/calls/" + id + "/plan",
                    "/office/calls/" + id + "/letters",
                    "/office/calls/" + id + "/letters/NOMINATED",
                    "/office/calls/" + draft + "/schedule",
                    "/office/calls/new?from=" + id,
                    "/office/calls/holidays",
                    "/office/calls/" + draft + "/edit")) {
                read(language + page, head);
            }
            for (var page : List.of("", "/eligibility", "/attempts", "/form-version", "/recommendations")) {
                read(language + "/calls/" + id + page, people.editorOf(SHIRAZ));
            }
            read(language + "/calls.atom", head);
        }
    }

    private void read(String page, Account account) throws Exception {
        var answer =
                pages.perform(get(page).with(signedIn(account))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        assertThat(answer.getContentAsString()).as(page).doesNotContain("??");
    }

    private static CallText with(CallText text, CallSettings settings) {
        return new CallText(
                text.code(),
                text.title(),
                text.summary(),
                text.round(),
                text.referenceYear(),
                text.opensAt(),
                text.closesAt(),
                text.quota(),
                text.fields(),
                text.formTemplate(),
                text.rubric(),
                text.phases(),
                settings);
    }

    private boolean sealed(UUID id) {
        return jdbc.sql("select call_is_sealed(:id, :city)")
                .param("id", id)
                .param("city", SHIRAZ)
                .query(Boolean.class)
                .single();
    }

    private int facts(UUID id, String action) {
        return jdbc.sql("select count(*) from history_entry where subject_id = :id and action = :action")
                .param("id", id.toString())
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
