package org.creativecities.portal.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.call.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The home page while a call is open, and the search that finds it. */
@PortalTest
class HomeTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private SampleCalls calls;

    @Autowired
    private TestPeople people;

    @Test
    void anOpenCallIsShownWithItsDeadlineAndAWayIn() {
        calls.open(people.head());
        assertThat(pages.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("فراخوان ملی باز است", "مهلت ارسال پرونده", "/dossiers/new?call=")
                .doesNotContain("??");
        assertThat(pages.get().uri("/en/"))
                .hasStatusOk()
                .bodyText()
                .contains("The national call is open", "/en/dossiers/new?call=")
                .doesNotContain("??");
    }

    @Test
    void theSearchFindsAnOpenCallButNoDraft() {
        var open = calls.open(people.head());
        var draft = calls.draft(people.head());
        assertThat(pages.get().uri("/search").param("q", "فراخوان نمونه"))
                .hasStatusOk()
                .bodyText()
                .contains("/calls/")
                .doesNotContain(draft.toString());
        assertThat(open).isNotEqualTo(draft);
    }
}
