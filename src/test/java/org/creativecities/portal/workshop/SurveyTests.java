package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;

/** What participants thought of a workshop, without names where it was promised so. */
@PortalTest
class SurveyTests extends HeldWorkshop {

    @Test
    @Row("I10")
    void anAnonymousSurveyIsAnsweredOnceByWhoWasThereAndShowsNothingWhileFewHaveAnswered() {
        assertThatThrownBy(this::open).isInstanceOf(NotAllowedException.class);
        close();
        open();
        assertThatThrownBy(this::open).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> surveys.standing(workshop, guests.get(6))).isInstanceOf(NotVisibleException.class);
        assertThat(surveys.waiting(guests.get(0))).contains(workshop);
        for (var n = 0; n < 4; n++) {
            answer(guests.get(n), 5, "خوب " + n);
        }
        assertThatThrownBy(() -> answer(guests.get(0), 1, "دوباره")).isInstanceOf(ConflictException.class);
        assertThat(surveys.waiting(guests.get(0))).doesNotContain(workshop);
        assertThat(surveys.results(workshop, expert).hidden()).isTrue();
        assertThat(surveys.results(workshop, expert).results()).isEmpty();
        answer(guests.get(4), 2, "");
        var results = surveys.results(workshop, expert);
        assertThat(results.answered()).isEqualTo(5);
        assertThat(results.asked()).isEqualTo(6);
        assertThat(results.results().get(0).counts()).containsExactly(0, 1, 0, 0, 4);
        assertThat(results.results().get(0).mean()).isEqualTo(4.4);
        assertThat(results.results().get(4).texts()).containsExactly("خوب 0", "خوب 1", "خوب 2", "خوب 3");
        assertThat(jdbc.sql(
                                "select count(*) from survey_response where workshop_id = :w and registration_id is not null")
                        .param("w", workshop)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> surveys.results(workshop, guests.get(0))).isInstanceOf(NotVisibleException.class);
        jdbc.sql("update workshop_survey set closes_on = closes_on - 30 where workshop_id = :w")
                .param("w", workshop)
                .update();
        assertThatThrownBy(() -> answer(guests.get(5), 3, "دیر")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @Row("I10")
    void aSurveyPageKeepsWhatWasTypedAndIsForParticipantsOnly() throws Exception {
        close();
        open();
        var text = surveys.of(workshop).orElseThrow().questions().get(4).id();
        var page = "/workshops/" + workshop + "/survey";
        pages.perform(post(page)
                        .param("answer-" + text, "این می‌ماند")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(guests.get(5))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("این می‌ماند")));
        pages.perform(get(page).with(signedIn(guests.get(6)))).andExpect(status().isNotFound());
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + page).with(signedIn(guests.get(5)))).andExpect(status().isOk());
            pages.perform(get(language + "/office" + page).with(signedIn(expert)))
                    .andExpect(status().isOk());
            pages.perform(get(language + "/office" + page).with(signedIn(people.auditor())))
                    .andExpect(status().isOk());
        }
    }
}
