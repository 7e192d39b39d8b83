package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.sheet.SheetFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Drafts per sending and edition, the sheet as a file, and what is said of a review. */
@PortalTest
class DraftAndFileTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Readings readings;

    @Autowired
    private Marking marking;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("F13")
    void whatTheCityChangedSinceTheLastReadingIsShownWordByWord() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var id = tests.opened(city.dossier(), reviewer);
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer))).andExpect(status().isOk());
        assertThat(readings.since(id, reviewer)).isEmpty();
        jdbc.sql("""
                        insert into submission (id, dossier_id, number, content, content_sha256, receipt, submitted_by, submitted_at)
                        select gen_random_uuid(), dossier_id, 2, changed, encode(sha256(convert_to(changed, 'UTF8')), 'hex'),
                          receipt || '-b', submitted_by, portal_now()
                        from submission, lateral (select replace(content, 'شهر شعر', 'شهر شعر و موسیقی') as changed) as next
                        where dossier_id = :dossier and number = 1""").param("dossier", city.dossier()).update();
        jdbc.sql("update dossier set sendings = 2 where id = :dossier")
                .param("dossier", city.dossier())
                .update();
        assertThat(readings.since(id, reviewer).orElseThrow().changes().answers())
                .isNotEmpty();
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(content().string(containsString("از خواندن پیشین شما")));
        pages.perform(get("/reviews/" + id + "/changes").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("موسیقی")));
    }

    @Test
    @Row("F13")
    void everyHandingInIsKeptAndCompared() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.submitted(tests.admitted().dossier(), reviewer, 3, Notes.NONE);
        reviews.reopen(id, reviewer);
        reviews.write(
                id,
                reviews.find(id, reviewer).version(),
                tests.scores(id, reviewer, 4),
                Recommendation.DO_NOT_NOMINATE,
                Notes.NONE,
                reviewer);
        reviews.submit(id, reviewer);
        var editions = readings.editions(id, reviewer);
        assertThat(editions).hasSize(2);
        assertThat(Readings.between(editions.get(0), editions.get(1)))
                .extracting(Readings.Difference::field)
                .contains("recommendation")
                .anyMatch(field -> field.endsWith(".value"));
        pages.perform(get("/en/reviews/" + id + "/changes").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Edition 2")))
                .andExpect(content().string(not(containsString("??"))));
        assertThatThrownBy(() -> readings.editions(id, people.reviewer())).isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row("F14")
    void theSheetIsFilledElsewhereAndLoadedBackAfterALook() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var code = reviews.sheet(reviews.find(id, reviewer))
                .rubric()
                .criteria()
                .get(0)
                .code();
        var file = pages.perform(get("/reviews/" + id + "/file/sheet.xlsx").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var filled = filled(file, code, "۴", "=1+1 دلیل در هواپیما");
        pages.perform(upload(id, filled).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("دلیل در هواپیما")))
                .andExpect(content().string(containsString("۲ خانه تغییر می‌کند")));
        assertThat(reviews.find(id, reviewer).scores())
                .as("nothing is saved before")
                .isEmpty();
        pages.perform(post("/reviews/" + id + "/scores")
                        .with(signedIn(reviewer))
                        .param("_key", OneTimeKeys.next())
                        .param(
                                "version",
                                String.valueOf(reviews.find(id, reviewer).version()))
                        .param("scores[" + code + "].value", "4")
                        .param("scores[" + code + "].reason", "دلیل در هواپیما"))
                .andExpect(redirectedUrl("/reviews/" + id));
        var other = tests.opened(tests.admitted().dossier(), reviewer);
        pages.perform(upload(other, filled).with(signedIn(reviewer))).andExpect(status().isUnprocessableContent());
        for (var broken : new byte[][] {new byte[0], "no sheet".getBytes(java.nio.charset.StandardCharsets.UTF_8)}) {
            pages.perform(upload(id, broken).with(signedIn(reviewer))).andExpect(status().isUnprocessableContent());
        }
        pages.perform(get("/reviews/" + id + "/file").with(signedIn(people.reviewer())))
                .andExpect(status().isNotFound());
    }

    private static org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder upload(
            UUID id, byte[] file) {
        var request = multipart("/reviews/" + id + "/file");
        request.file(new MockMultipartFile("file", "sheet.xlsx", null, file));
        return request;
    }

    /** Opened, filled and saved by another library than the one that wrote it. */
    private static byte[] filled(byte[] file, String code, String score, String reason) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (var row : sheet) {
                if (row.getCell(0) != null && code.equals(row.getCell(0).toString())) {
                    row.createCell(4).setCellValue(score);
                    row.createCell(5).setCellValue(reason);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @Row("F14")
    void aFileIsNoWayAroundTheLimits() {
        assertThatThrownBy(() -> SheetFile.read(new byte[SheetFile.LARGEST + 1]))
                .isInstanceOf(SheetFile.UnreadableException.class);
    }

    @Test
    @Row("F31")
    void aReviewIsMarkedAndItsWriterReadsItWithoutNames() throws Exception {
        var city = tests.admitted();
        var writer = people.reviewer();
        var fellow = people.reviewer();
        var theirs = tests.submitted(city.dossier(), writer, 3, Notes.NONE);
        var own = tests.submitted(city.dossier(), fellow, 4, Notes.NONE);
        marking.bySecretariat(city.dossier(), theirs, 3, 2, "دلیل‌ها روشن است", -1, people.expert());
        pages.perform(post("/reviews/" + own + "/feedback/" + theirs)
                        .with(signedIn(fellow))
                        .param("_key", OneTimeKeys.next())
                        .param("grounded", "2"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(post("/reviews/" + own + "/feedback/" + theirs)
                        .with(signedIn(fellow))
                        .param("_key", OneTimeKeys.next())
                        .param("grounded", "2")
                        .param("useful", "1")
                        .param("text", "کوتاه بود"))
                .andExpect(redirectedUrl("/reviews/" + own + "/feedback"));
        pages.perform(get("/reviews/" + theirs + "/feedback").with(signedIn(writer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("دلیل‌ها روشن است")))
                .andExpect(content().string(containsString("کوتاه بود")))
                .andExpect(content().string(not(containsString(fellow.name()))));
        pages.perform(get("/office/decisions/" + city.dossier() + "/feedback").with(signedIn(people.expert())))
                .andExpect(status().isOk());
        assertThatThrownBy(() -> mark(own, theirs, people.reviewer())).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> mark(own, own, fellow)).isInstanceOf(NotVisibleException.class);
    }

    private void mark(UUID own, UUID review, Account by) {
        marking.byFellow(own, review, 1, 1, "", -1, by);
    }
}
