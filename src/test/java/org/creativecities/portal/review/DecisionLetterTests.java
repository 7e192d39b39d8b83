package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.review.letter.DecisionLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Letters of decisions: composed from the call's words, edited singly, numbered and released with the decision. */
@PortalTest
class DecisionLetterTests {

    @Autowired
    private DecisionLetters letters;

    @Autowired
    private DecisionDesk desk;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvc pages;

    private TestDossiers.City city;
    private Account expert;

    @BeforeEach
    void aDecisionThatWaits() {
        city = reviews.admitted();
        reviews.submitted(city.dossier(), people.reviewer(), 3, new Notes("", "", ""));
        expert = people.expert();
        desk.prepare(city.dossier(), Outcome.NOT_NOMINATED, "دلیل شهر", null, expert);
    }

    @Test
    @Row("F25")
    void aLetterIsComposedFilledEditedForOneCityAndReleasedWithTheDecision() throws Exception {
        var composed = letters.find(city.dossier(), expert);
        assertThat(composed.edited()).isFalse();
        assertThat(letters.filled(city.dossier(), expert).body().fa()).doesNotContain("{");
        var words = new Bilingual("نتیجه {city}", "Result for {city}");
        letters.write(city.dossier(), words, new Bilingual("متن {reference}", "Text {reference}"), -1, expert);
        assertThatThrownBy(() -> letters.write(city.dossier(), words, words, -1, people.expert()))
                .isInstanceOf(ConflictException.class);
        assertThat(letters.filled(city.dossier(), expert).subject().en()).contains("Shiraz");
        assertThatThrownBy(() -> letters.forCity(city.dossier(), city.mayor())).isInstanceOf(NotVisibleException.class);
        desk.release(city.dossier(), people.head());
        var sent = letters.forCity(city.dossier(), city.mayor());
        assertThat(sent.subject().fa()).isEqualTo("نتیجه شیراز");
        assertThat(sent.number()).matches("L-14\\d\\d-\\d{4}");
        assertThatThrownBy(() -> letters.write(city.dossier(), words, words, sent.version(), expert))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> letters.forCity(city.dossier(), people.mayorOf("1101")))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row("F26")
    void aLetterHasNumberBothDatesSignatureAndACodeThatAnybodyChecks() throws Exception {
        desk.release(city.dossier(), people.head());
        var sent = letters.forCity(city.dossier(), city.mayor());
        var bytes = pages.perform(
                        get("/en/dossiers/" + city.dossier() + "/letter").with(signedIn(city.mayor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(String.valueOf(sent.number()), "/verification/" + sent.code(), "Head of the Creative");
        }
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/verification/" + sent.code()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(String.valueOf(sent.number()))));
        }
        pages.perform(get("/verification/ZZZZ-ZZZZ")).andExpect(status().isNotFound());
    }

    @Test
    void anEditedLetterOfAnotherOutcomeIsNotUsed() {
        var words = new Bilingual("نه", "No");
        letters.write(city.dossier(), words, words, -1, expert);
        desk.prepare(city.dossier(), Outcome.RUNNER_UP, "ذخیره", null, expert);
        assertThat(letters.find(city.dossier(), expert).subject().fa()).isNotEqualTo("نه");
    }

    @Test
    void thePageKeepsWhatWasTypedAndTiedStaffDoNotSeeIt() throws Exception {
        var page = "/office/decisions/" + city.dossier() + "/letter";
        pages.perform(post(page)
                        .param("subjectFa", "موضوع می‌ماند")
                        .param("bodyFa", "{نام}")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("موضوع می‌ماند")))
                .andExpect(content().string(containsString("جای خالی ناشناخته")));
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + page).with(signedIn(expert))).andExpect(status().isOk());
            pages.perform(get(language + page).with(signedIn(people.auditor()))).andExpect(status().isOk());
        }
        people.also(expert.id(), Role.MAYOR, TestDossiers.SHIRAZ);
        pages.perform(get(page).with(signedIn(expert))).andExpect(status().isNotFound());
    }
}
