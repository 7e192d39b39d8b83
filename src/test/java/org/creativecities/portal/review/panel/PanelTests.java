package org.creativecities.portal.review.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.TestReviews;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Interests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A meeting from its agenda to its result. */
@PortalTest
@Row("F20")
class PanelTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Panels panels;

    @Autowired
    private PanelRoom room;

    @Autowired
    private Interests interests;

    @Test
    void whoIsTiedSeesOnlyTheNextItemWhileTheOthersDiscuss() throws Exception {
        var shiraz = tests.admitted();
        var other = tests.admitted(shiraz.call(), "1214");
        var free = people.reviewer();
        var second = people.reviewer();
        var tied = people.reviewer();
        tests.submitted(shiraz.dossier(), free, 5, Notes.NONE);
        tests.submitted(shiraz.dossier(), second, 1, Notes.NONE);
        tests.submitted(other.dossier(), free, 3, Notes.NONE);
        tests.submitted(other.dossier(), tied, 3, Notes.NONE);
        interests.add(tied.id(), new Interests.Wish(Interest.Kind.KINSHIP, "1309", null, "", ""), tied);
        var expert = people.expert();
        var id = panels.plan(shiraz.call(), "نشست نمونه", tests.soon(), List.of(free.id(), tied.id()), expert);
        var items = panels.items(panels.find(id, expert), expert);
        assertThat(items)
                .as("the widest spread first")
                .extracting(PanelItem::dossier)
                .containsExactly(shiraz.dossier(), other.dossier());
        panels.open(id, 0, expert);
        panels.begin(id, items.get(0).id(), items.get(0).version(), expert);
        assertThat(panels.items(panels.find(id, expert), expert).get(0).absent())
                .containsExactly(tied.id());

        pages.perform(get("/panels/" + id).with(signedIn(free)))
                .andExpect(status().isOk())
                .andExpect(header().string("Refresh", "10"))
                .andExpect(content().string(containsString("شیراز")))
                .andExpect(content().string(containsString("داور ۱")));
        pages.perform(get("/panels/" + id).with(signedIn(tied)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("بخش بعدی")))
                .andExpect(content().string(not(containsString("شیراز"))));
        assertThat(room.see(id, tied).items()).extracting(PanelItem::dossier).containsExactly(other.dossier());
        pages.perform(get("/panels/" + id).with(signedIn(people.reviewer()))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> room.see(id, second)).isInstanceOf(NotVisibleException.class);
        pages.perform(get("/en/office/panels/" + id).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Leaving the room")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theResultIsRecordedWhileItSitsAndNeverOverwritten() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        tests.submitted(city.dossier(), reviewer, 4, Notes.NONE);
        var expert = people.expert();
        var id = panels.plan(city.call(), "نشست نمونه", tests.soon(), List.of(reviewer.id()), expert);
        var item = panels.items(panels.find(id, expert), expert).get(0);
        assertThatThrownBy(() -> panels.begin(id, item.id(), item.version(), expert))
                .as("before the meeting is open nothing lies on the table")
                .isInstanceOf(ConflictException.class);
        panels.open(id, 0, expert);
        panels.begin(id, item.id(), item.version(), expert);
        var onTable = panels.items(panels.find(id, expert), expert).get(0);
        panels.record(id, item.id(), onTable.version(), PanelItem.Status.NOW, null, "نوشته نخست", expert);
        pages.perform(post("/office/panels/" + id + "/items/" + item.id() + "/result")
                        .with(signedIn(people.head()))
                        .param("_key", OneTimeKeys.next())
                        .param("version", String.valueOf(onTable.version()))
                        .param("finding", "NOMINATE")
                        .param("text", "نوشته دوم")
                        .param("act", "done"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("نوشته نخست")))
                .andExpect(content().string(containsString("نوشته دوم")));
        var now = panels.items(panels.find(id, expert), expert).get(0);
        pages.perform(post("/office/panels/" + id + "/items/" + item.id() + "/result")
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("version", String.valueOf(now.version()))
                        .param("finding", "NOMINATE")
                        .param("text", "")
                        .param("act", "done"))
                .andExpect(status().isUnprocessableContent());
        panels.record(id, item.id(), now.version(), PanelItem.Status.DONE, Recommendation.NOMINATE, "جمع‌بندی", expert);
        assertThat(panels.found(city.dossier()).orElseThrow().text()).isEqualTo("جمع‌بندی");
        var panel = panels.find(id, expert);
        pages.perform(post("/office/panels/" + id)
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("version", String.valueOf(panel.version()))
                        .param("act", "close"))
                .andExpect(redirectedUrl("/office/panels/" + id));
        pages.perform(get("/panels/" + id).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Refresh"));
    }

    @Test
    void theStatisticsPageCountsWhatCounts() throws Exception {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 5, Notes.NONE);
        tests.submitted(city.dossier(), people.reviewer(), 1, Notes.NONE);
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + "/office/ranking/statistics?call=" + city.call())
                            .with(signedIn(people.auditor())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        pages.perform(get("/en/office/ranking/statistics?call=" + city.call()).with(signedIn(people.expert())))
                .andExpect(content().string(containsString("too little data")));
    }
}
