package org.creativecities.portal.call.web;

import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody sees of calls, in both languages. */
@PortalTest
class CallControllerTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private CallDesk desk;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Test
    void anOpenCallIsReadInPersianAndInEnglish() throws Exception {
        var id = samples.open(people.head());
        pages.perform(get("/calls/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("فراخوان نمونه")))
                .andExpect(content().string(containsString("حد موقت")))
                .andExpect(content().string(containsString("به وقت پاریس")))
                .andExpect(content().string(containsString("حداکثر ۱۵۰ واژه")))
                .andExpect(content().string(containsString("حداکثر ۲ شهر، در حوزه‌های متفاوت")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/en/calls/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sample call")))
                .andExpect(content().string(containsString("Provisional limit")))
                .andExpect(content().string(containsString("At most 150 words")))
                .andExpect(content().string(containsString("Endorsement of the National Commission")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theListIsReadInBothLanguages() throws Exception {
        samples.open(people.head());
        pages.perform(get("/calls"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("مهلت")));
        pages.perform(get("/en/calls"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Open call")));
    }

    @Test
    void aDraftDoesNotExistForThePublic() throws Exception {
        var id = samples.draft(people.head());
        pages.perform(get("/calls/" + id)).andExpect(status().isNotFound());
        pages.perform(get("/calls.json")).andExpect(content().string(not(containsString(id.toString()))));
    }

    @Test
    void whatIsNoCallIsNotFound() throws Exception {
        pages.perform(get("/calls/" + UUID.randomUUID())).andExpect(status().isNotFound());
        pages.perform(get("/calls/nothing")).andExpect(status().isNotFound());
    }

    @Test
    void machinesReadTheSameInstants() throws Exception {
        var id = samples.open(people.head());
        pages.perform(get("/calls.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.id == '%s')].stage", id).value("OPEN"))
                .andExpect(jsonPath("$[?(@.id == '%s')].quota.max", id).value(2));
    }

    @Test
    void onlyAnEditorIsOfferedTheStart() throws Exception {
        var id = samples.open(people.head());
        pages.perform(get("/calls/" + id).with(signedIn(people.editorOf("1101"))))
                .andExpect(content().string(containsString("/dossiers/new?call=" + id)));
        pages.perform(get("/calls/" + id)).andExpect(content().string(not(containsString("/dossiers/new"))));
        pages.perform(get("/calls/" + id).with(signedIn(people.reviewer())))
                .andExpect(content().string(not(containsString("/dossiers/new"))));
    }

    @Test
    void anExtensionIsShownToItsCityOnly() throws Exception {
        var head = people.head();
        var id = samples.open(head);
        samples.extend(id, "1101", clock.now().plus(Duration.ofDays(60)), "نمونه", "۱۴۰۵/۹۹۱۲۳", head);
        pages.perform(get("/calls/" + id).with(signedIn(people.editorOf("1101"))))
                .andExpect(content().string(containsString("۱۴۰۵/۹۹۱۲۳")));
        pages.perform(get("/calls/" + id).with(signedIn(people.editorOf("1102"))))
                .andExpect(content().string(not(containsString("۹۹۱۲۳"))));
        pages.perform(get("/calls/" + id)).andExpect(content().string(not(containsString("۹۹۱۲۳"))));
    }
}
