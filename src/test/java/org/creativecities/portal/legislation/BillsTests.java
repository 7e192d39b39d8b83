package org.creativecities.portal.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A bill from its first article to the law, with what justifies it and with two people at every step. */
@PortalTest
class BillsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Bills bills;

    @Autowired
    private BillArticles articles;

    @Autowired
    private LegalGaps gaps;

    @Autowired
    private TestPeople people;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    private Account expert;
    private Account head;
    private UUID bill;

    @BeforeEach
    void aDraft() {
        expert = people.expert();
        head = people.head();
        bill = bills.begin(text("لایحه آزمون"), expert);
    }

    @Test
    void aDraftLeavesTheHouseOnlyWithJustifiedArticlesAnsweredCommentsALetterAndASecondPerson() {
        refused("legislation.missing.articles", Stage.MINISTRY, "۱۲");
        var article = articles.add(bill, "مرجع", "متن نخست", expert);
        refused("legislation.missing.findings", Stage.MINISTRY, "۱۲");
        justify(article);
        articles.comment(bill, article, new BillArticles.NewComment("وزارت", Stance.OBJECT, "نه", "", null), expert);
        refused("legislation.missing.answers", Stage.MINISTRY, "۱۲");
        var comment =
                bills.find(bill, expert).articles().get(0).comments().get(0).id();
        articles.answer(bill, article, comment, "اصلاح شد", expert);
        assertThatThrownBy(() -> articles.answer(bill, article, comment, "دوباره", expert))
                .isInstanceOf(ConflictException.class);
        refused("legislation.refused.letter", Stage.MINISTRY, "");
        refused("legislation.refused.ask", Stage.PUBLISHED, "۱۲");
        ask(Stage.MINISTRY, expert);
        assertThatThrownBy(() -> articles.write(bill, article, "مرجع", "در انتظار", "", 1, expert))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> bills.decide(bill, "", version(), expert)).isInstanceOf(NotAllowedException.class);
        assertThat(tasks.of(head)).anyMatch(task -> task.path().endsWith(bill.toString()));
        bills.decide(bill, "", version(), head);
        assertThat(bills.find(bill, expert).head().stage()).isEqualTo(Stage.MINISTRY);
        ask(Stage.GOVERNMENT, head);
        assertThatThrownBy(() -> bills.decide(bill, "", version(), head)).isInstanceOf(NotAllowedException.class);
        bills.decide(bill, "نامه ناقص است", version(), people.head());
        assertThat(bills.find(bill, expert).head().stage()).isEqualTo(Stage.MINISTRY);
        assertThat(bills.find(bill, expert).waiting()).isEmpty();
        for (var stage : new Stage[] {Stage.GOVERNMENT, Stage.PARLIAMENT, Stage.PUBLISHED}) {
            assertThatThrownBy(() -> bills.published(bill)).isInstanceOf(NotVisibleException.class);
            ask(stage, expert);
            bills.decide(bill, "", version(), head);
        }
        assertThat(bills.published(bill).articles()).hasSize(1);
    }

    @Test
    void everyWordingIsKeptAndTheLaterOfTwoWritersSeesBoth() throws Exception {
        var article = articles.add(bill, "مرجع", "سی روز مهلت", expert);
        articles.write(bill, article, "مرجع", "بیست روز مهلت", "کوتاه‌تر", 1, expert);
        assertThatThrownBy(() -> articles.write(bill, article, "مرجع", "کهنه", "", 1, head))
                .isInstanceOf(ConflictException.class);
        assertThat(articles.editions(bill, article, expert))
                .extracting(Article.Edition::text)
                .containsExactly("بیست روز مهلت", "سی روز مهلت");
        var address = "/office/legislation/" + bill + "/articles/" + article;
        pages.perform(post(address)
                        .param("text", "متن من می‌ماند")
                        .param("version", "1")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(head)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("متن من می‌ماند")))
                .andExpect(content().string(containsString("بیست روز مهلت")));
        pages.perform(post(address + "/findings")
                        .param("explanation", "این می‌ماند")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(head)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("این می‌ماند")));
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + address).with(signedIn(people.auditor())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<textarea"))));
        }
    }

    @Test
    void aTakenOutArticleLeavesItsPlaceToTheNext() {
        var first = articles.add(bill, "یک", "یک", expert);
        articles.add(bill, "دو", "دو", expert);
        articles.drop(bill, first, expert);
        articles.add(bill, "سه", "سه", expert);
        assertThat(bills.find(bill, expert).articles())
                .extracting(Article::number, Article::heading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "دو"), org.assertj.core.groups.Tuple.tuple(2, "سه"));
    }

    @Test
    void theEvidencePackHoldsWhatSpeaksForTheBill() throws Exception {
        var article = articles.add(bill, "مرجع", "متن ماده", expert);
        justify(article);
        var pdf = bytes("/en/office/legislation/" + bill + "/pack");
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Findings that justify this article", "Article 1");
        }
        var docx = bytes("/office/legislation/" + bill + "/pack?type=docx");
        try (var paper = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(paper)) {
            assertThat(words.getText()).contains("متن ماده", "گزارش کارگاه", "از آن برمی‌آید");
        }
    }

    @Test
    void aLegalGapIsOpenUntilABillTakesItUp() throws Exception {
        var obstacle = UUID.randomUUID();
        jdbc.sql("""
                        insert into obstacle (id, kind, level, title_fa, source_title, added_by, added_at, sample)
                        values (:id, 'UNCLEAR_RULE', 'NATIONAL', :title, 'آزمون', :by, portal_now(), true)""")
                .param("id", obstacle)
                .param("title", "مانع " + obstacle)
                .param("by", expert.id())
                .update();
        jdbc.sql("""
                        insert into solution (id, obstacle_id, says_fa, law_needed, state, added_by, added_at)
                        values (:id, :obstacle, 'راهی که پیشنهاد شده است', 'قانون تازه لازم است', 'PROPOSED', :by, portal_now())""")
                .param("id", UUID.randomUUID())
                .param("obstacle", obstacle)
                .param("by", expert.id())
                .update();
        assertThat(gap(obstacle).by()).isEmpty();
        var article = articles.add(bill, "", "متن", expert);
        articles.justify(bill, article, FindingKind.OBSTACLE, obstacle.toString(), "", "راه آن است", expert);
        assertThat(gap(obstacle).by())
                .singleElement()
                .satisfies(one -> assertThat(one.bill()).isEqualTo(bill));
        pages.perform(get("/office/legislation/gaps").with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("مانع " + obstacle)));
    }

    @Test
    void aBillIsReadInAsManyQuestionsHoweverLongItIs() throws Exception {
        articles.add(bill, "یک", "یک", expert);
        var page = "/office/legislation/" + bill;
        pages.perform(get(page).with(signedIn(expert)));
        var few = QueryCounts.of(() -> pages.perform(get(page).with(signedIn(expert))));
        for (var n = 0; n < 8; n++) {
            justify(articles.add(bill, "ماده", "متن " + n, expert));
        }
        assertThat(QueryCounts.of(() -> pages.perform(get(page).with(signedIn(expert)))))
                .isEqualTo(few);
    }

    @Test
    void peopleOutsideTheSecretariatLearnNothingOfADraft() throws Exception {
        assertThatThrownBy(() -> bills.find(bill, people.editorOf("1101"))).isInstanceOf(NotVisibleException.class);
        pages.perform(get("/legislation/" + bill)).andExpect(status().isNotFound());
        pages.perform(post("/office/legislation")
                        .param("titleFa", "عنوانم می‌ماند")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("عنوانم می‌ماند")));
    }

    private LegalGaps.Gap gap(UUID obstacle) {
        return gaps.all(expert).stream()
                .filter(one -> one.obstacle() != null
                        && ("مانع " + obstacle).equals(one.obstacle().fa()))
                .findFirst()
                .orElseThrow();
    }

    private byte[] bytes(String address) throws Exception {
        return pages.perform(get(address).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void justify(UUID article) {
        articles.justify(bill, article, FindingKind.OTHER, "", "گزارش کارگاه", "از آن برمی‌آید", expert);
    }

    private void ask(Stage to, Account by) {
        bills.ask(bill, to, "۱۲", DAY, "", version(), by);
    }

    private void refused(String key, Stage to, String letter) {
        assertThatThrownBy(() -> bills.ask(bill, to, letter, DAY, "", version(), expert))
                .isInstanceOfSatisfying(
                        NotAllowedException.class,
                        e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private long version() {
        return bills.find(bill, expert).head().version();
    }

    private static BillText text(String title) {
        return new BillText(BillKind.BILL, new Bilingual(title, null), new Bilingual("هدف", null));
    }
}
