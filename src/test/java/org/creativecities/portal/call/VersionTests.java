package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A version is drafted from the last one, edited, published once, and never changes again. */
@PortalTest
class VersionTests {

    private static final String BASE = "/office/form-templates/";

    @Autowired
    private FormTemplates templates;

    @Autowired
    private Rubrics rubrics;

    @Autowired
    private Calls calls;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    private Account head;
    private UUID draft;

    @BeforeEach
    void begin() {
        head = people.head();
        draft = templates.draft(ShippedVersions.FORM, head);
    }

    @AfterEach
    void leaveNoDraft() {
        jdbc.sql("delete from form_template where status = 'DRAFT'").update();
        jdbc.sql("delete from rubric where status = 'DRAFT'").update();
    }

    @Test
    void aNewVersionLeavesARunningCallAlone() {
        var call = calls.find(samples.open(head)).orElseThrow();
        templates.edit(draft, 0, "question 6", form -> FormEdit.removeQuestion(form, "5-links"), head);
        templates.publish(draft, 1, head);
        assertThat(templates.read(draft).question("5-links")).isEmpty();
        assertThat(calls.formTemplate(call.formTemplate()).question("5-links")).isPresent();
    }

    @Test
    void aPublishedVersionIsKeptByTheDatabaseItself() {
        assertThatThrownBy(() ->
                        templates.edit(ShippedVersions.FORM, 0, "x", form -> FormEdit.removeQuestion(form, "5"), head))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> jdbc.sql("update form_template set content = '{}' where id = :id")
                        .param("id", ShippedVersions.FORM)
                        .update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> jdbc.sql("delete from rubric where id = :id")
                        .param("id", ShippedVersions.RUBRIC)
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void thereIsOneDraftAtATimeAndAStaleEditIsAConflict() {
        assertThatThrownBy(() -> templates.draft(ShippedVersions.FORM, head)).isInstanceOf(ConflictException.class);
        templates.edit(draft, 0, "section 6", form -> FormEdit.moveSection(form, "6", -1), head);
        assertThatThrownBy(
                        () -> templates.edit(draft, 0, "section 6", form -> FormEdit.moveSection(form, "6", -1), head))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whatIsWrongKeepsItFromBeingPublished() {
        templates.edit(
                draft, 0, "5", form -> FormEdit.removeQuestion(FormEdit.removeQuestion(form, "5"), "5-links"), head);
        assertThat(templates.problems(draft)).containsExactly(new Problem("call.template.problem.empty-section", "5"));
        assertThatThrownBy(() -> templates.publish(draft, 1, head)).isInstanceOf(ConflictException.class);
    }

    @Test
    void theAdministratorWritesAndOnlyTheHeadPublishes() {
        var administrator = people.administrator();
        templates.edit(draft, 0, "6", form -> FormEdit.moveSection(form, "6", 1), administrator);
        assertThatThrownBy(() -> templates.publish(draft, 1, administrator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> templates.info(draft, people.reviewer())).isInstanceOf(NotVisibleException.class);
    }

    @Test
    void everyPageOfADraftIsReadInBothLanguages() throws Exception {
        for (var language : new String[] {"", "/en"}) {
            for (var page : new String[] {
                "",
                "/preview",
                "/preview?section=10.1",
                "/publication",
                "/discarding",
                "/sections/10.1",
                "/groups/plan/sections/new",
                "/sections/6/questions/new",
                "/questions/6",
                "/questions/9.18"
            }) {
                pages.perform(get(language + BASE + draft + page).with(signedIn(head)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
            pages.perform(get(language + "/office/rubrics/" + ShippedVersions.RUBRIC)
                            .with(signedIn(head)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void aLimitIsChangedThroughThePage() throws Exception {
        pages.perform(post(BASE + draft + "/questions/6")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "0")
                        .param("labelFa", "چالش‌ها")
                        .param("labelEn", "Challenges")
                        .param("required", "true")
                        .param("fa", "true")
                        .param("en", "true")
                        .param("official", "en")
                        .param("limitMax", "۲۵۰")
                        .param("limitUnit", "WORDS")
                        .param("limitStatus", "VERIFIED")
                        .param("sourceFa", "فرم رسمی (نمونه)")
                        .param("sourceEn", "Official form (sample)")
                        .param("asOf", "۱۴۰۵/۰۸/۱۰")
                        .with(signedIn(head)))
                .andExpect(status().is3xxRedirection());
        var limit = templates.read(draft).question("6").orElseThrow().limit();
        assertThat(limit.max()).isEqualTo(250);
        assertThat(limit.status()).isEqualTo(LimitStatus.VERIFIED);
        assertThat(limit.source().asOf()).isEqualTo("2026-11-01");
    }

    @Test
    void theRubricIsDraftedAndItsWeightsAreWatched() throws Exception {
        var rubric = rubrics.draft(ShippedVersions.RUBRIC, head);
        pages.perform(get("/office/rubrics/" + rubric + "/criteria/plan").with(signedIn(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(post("/office/rubrics/" + rubric + "/criteria/plan")
                        .param("_key", OneTimeKeys.next())
                        .param("version", "0")
                        .param("weight", "صد")
                        .with(signedIn(head)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("وزن را با رقم")));
        rubrics.edit(
                rubric,
                0,
                "criteria",
                one -> new Rubric(
                        one.id(),
                        one.code(),
                        one.version(),
                        one.title(),
                        one.status(),
                        one.source(),
                        one.scale(),
                        one.criteria().subList(1, one.criteria().size())),
                head);
        assertThat(rubrics.problems(rubric))
                .extracting(Problem::messageKey)
                .containsExactly("call.rubric.problem.weights");
    }
}
