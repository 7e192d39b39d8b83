package org.creativecities.portal.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.junit.jupiter.api.Test;

@PortalTest
class CouncilPagesTests extends CouncilGround {

    @Test
    void unreadableCharactersInMinutesAreRefusedInWords() throws Exception {
        var meeting = held(3, "بودجه");
        var item = meetings.items(meeting, expert).get(0);
        mvc.perform(post("/office/meetings/" + meeting + "/minutes")
                        .param("minutes-" + item.id(), "این می‌ماند\u0000")
                        .param("minutes-" + item.id() + ".version", "0")
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    @Row("I12")
    void bothTextsAreShownWithAndWithoutScripts() throws Exception {
        var meeting = held(2, "بودجه");
        var item = meetings.items(meeting, expert).get(0);
        mvc.perform(post("/office/meetings/" + meeting + "/autosave")
                        .with(signedIn(secretary))
                        .param("question", item.id().toString())
                        .param("value", "نوشته دبیر")
                        .param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        mvc.perform(post("/office/meetings/" + meeting + "/autosave")
                        .with(signedIn(expert))
                        .param("question", item.id().toString())
                        .param("value", "نوشته کارشناس")
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.theirs").value("نوشته دبیر"));
        var page = mvc.perform(post("/office/meetings/" + meeting + "/minutes")
                        .with(signedIn(expert))
                        .param("minutes-" + item.id(), "نوشته کارشناس")
                        .param("minutes-" + item.id() + ".version", "0"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("نوشته دبیر", "نوشته کارشناس");
    }

    @Test
    @Row("I14")
    void theNextMeetingOpensWithWhatWasPromisedAndWhatWasCarriedOver() throws Exception {
        var first = held(20, "بودجه", "تقویم");
        meetings.carry(first, meetings.items(first, expert).get(1).id(), true, secretary);
        var kept = promises.make(first, new NewPromise("گزارش", secretary.id(), null, day(5)), expert);
        promises.make(first, new NewPromise("هنوز باز", null, CITY, day(5)), expert);
        promises.claim(kept, 0, "پیوست", secretary);
        promises.accept(kept, 1, expert);
        var second = held(1, "تازه");
        assertThat(meetings.items(second, expert)).extracting(ItemView::title).containsExactly("تقویم", "تازه");
        assertThat(promises.before(second, chair)).extracting(PromiseView::text).containsExactly("هنوز باز", "گزارش");
        mvc.perform(get("/office/meetings/" + second).with(signedIn(chair)))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("هنوز باز")));
    }

    @Test
    @Row("I13")
    void theRegisterIsFilteredByCityBodyAndDay() throws Exception {
        var meeting = held(2, "بودجه");
        promises.make(meeting, new NewPromise("نزدیک", null, CITY, day(2)), expert);
        promises.make(meeting, new NewPromise("دور", secretary.id(), null, day(200)), expert);
        assertThat(texts(new PromiseFilter(null, body, null, false, null, null), expert))
                .containsExactly("نزدیک", "دور");
        assertThat(texts(new PromiseFilter(CITY, body, null, false, null, null), expert))
                .containsExactly("نزدیک");
        assertThat(texts(new PromiseFilter(null, body, null, false, day(100), null), expert))
                .containsExactly("دور");
        assertThat(texts(PromiseFilter.NONE, people.editorOf("1102"))).doesNotContain("نزدیک", "دور");
        for (var path : List.of("/office/promises", "/office/promises?status=LATE&city=1101&from=1405/01/01&page=2")) {
            mvc.perform(get(path).with(signedIn(expert))).andExpect(status().isOk());
        }
        mvc.perform(get("/promises").with(signedIn(people.mayorOf(CITY))))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("نزدیک")));
    }

    @Test
    @Row("I14")
    void everyPageOpensAndKeepsWhatWasTypedWrongly() throws Exception {
        var meeting = held(2, "بودجه");
        var promise = promises.make(meeting, new NewPromise("کار", null, CITY, day(2)), expert);
        for (var path : List.of(
                "/office/committees",
                "/office/committees/new",
                "/office/committees/" + body,
                "/office/committees/" + body + "/members/new",
                "/office/committees/" + body + "/meetings/new",
                "/office/meetings/" + meeting,
                "/office/meetings/" + meeting + "/promises/new",
                "/promises/" + promise)) {
            mvc.perform(get(path).with(signedIn(expert))).andExpect(status().isOk());
        }
        for (var path : List.of(
                "/office/committees",
                "/office/committees/" + body + "/members",
                "/office/committees/" + body + "/meetings",
                "/office/meetings/" + meeting + "/items",
                "/office/meetings/" + meeting + "/promises")) {
            mvc.perform(post(path).with(signedIn(expert)).param("agenda", "x").param("nameFa", "نام نیمه"))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(post("/promises/" + promise + "/claim").with(signedIn(people.mayorOf(CITY))))
                .andExpect(status().isUnprocessableContent());
    }
}
