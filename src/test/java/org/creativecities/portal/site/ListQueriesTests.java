package org.creativecities.portal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.workshop.SeatRules;
import org.creativecities.portal.workshop.TestWorkshops;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Lists ask as many questions for one row as for many. */
@PortalTest
class ListQueriesTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestWorkshops workshops;

    @ParameterizedTest
    @CsvSource({
        "visitor, /members",
        "expert, /office/municipalities",
        "expert, /office/workshops",
        "expert, /office/ties",
        "expert, /office/dossiers",
        "expert, /office/outbox",
        "administrator, /office/users",
        "auditor, /office/audit-log?action=dossier.approved"
    })
    void oneRowCostsAsManyQuestionsAsMany(String role, String path) throws Exception {
        var reader = switch (role) {
            case "expert" -> people.expert();
            case "administrator" -> people.administrator();
            case "auditor" -> people.auditor();
            default -> null;
        };
        dossiers.submitted();
        dossiers.submitted();
        for (var n = 0; n < 3; n++) {
            workshops.open(people.expert(), new SeatRules(5, null, null));
        }
        rows(path, 20, reader);
        var counts = new int[2];
        var found = new int[2];
        var sizes = List.of(1, 20);
        for (var at = 0; at < 2; at++) {
            var size = sizes.get(at);
            var here = at;
            counts[at] = QueryCounts.of(() -> found[here] = rows(path, size, reader));
        }
        assertThat(found[1]).as("rows of many").isGreaterThan(found[0]);
        assertThat(counts[1]).as("questions").isEqualTo(counts[0]);
    }

    private int rows(String path, int size, @Nullable Account reader) throws Exception {
        var request = get(URI.create(path + (path.contains("?") ? "&" : "?") + "size=" + size));
        if (reader != null) {
            request.with(signedIn(reader));
        }
        var body = pages.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(body)
                .select("main tbody tr, main ul.rows > li, main .notification, main li")
                .size();
    }
}
