package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;

/** The steps of the first hour, the certificate on paper, a name mended; and the questions asked before. */
@PortalTest
class AfterwardsTests extends HeldWorkshop {

    @Test
    void theFirstHourHasOnePage() throws Exception {
        close();
        assertThat(line(FollowUp.Step.ATTENDANCE).left()).isEqualTo(1);
        assertThat(line(FollowUp.Step.CERTIFICATES).left()).isEqualTo(6);
        assertThat(line(FollowUp.Step.SURVEY).done()).isFalse();
        certificates.issue(workshop, expert);
        open();
        followUp.mark(workshop, FollowUp.Step.MINUTES, true, expert);
        followUp.mark(workshop, FollowUp.Step.MINUTES, true, expert);
        assertThat(line(FollowUp.Step.CERTIFICATES).done()).isTrue();
        assertThat(line(FollowUp.Step.SURVEY).done()).isTrue();
        assertThat(line(FollowUp.Step.MINUTES).by()).isEqualTo(expert.id());
        followUp.mark(workshop, FollowUp.Step.MINUTES, false, expert);
        assertThat(line(FollowUp.Step.MINUTES).done()).isFalse();
        var page = "/office/workshops/" + workshop + "/follow-up";
        pages.perform(get(page).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("حضور ۱ نفر")));
        pages.perform(post(page + "/minutes").param("_key", OneTimeKeys.next()).with(signedIn(expert)))
                .andExpect(status().is3xxRedirection());
        pages.perform(post(page + "/other").param("_key", OneTimeKeys.next()).with(signedIn(expert)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aCertificateIsOneA4PageWithAQrThatLeadsToItsCheck() throws Exception {
        close();
        certificates.issue(workshop, expert);
        var paper = certificates.mine(guests.get(0)).get(0);
        for (var language : List.of("", "/en")) {
            var bytes = pages.perform(get(language + "/certificates/" + paper.id() + "/paper")
                            .with(signedIn(guests.get(0))))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf)).contains(paper.number());
                var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
                var wide = image.getWidth();
                var dots = image.getRGB(0, 0, wide, image.getHeight(), null, 0, wide);
                var read = new QRCodeReader()
                        .decode(new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(wide, image.getHeight(), dots))));
                assertThat(read.getText()).endsWith("/verification/" + paper.code());
            }
        }
        pages.perform(get("/certificates/" + paper.id() + "/paper").with(signedIn(guests.get(1))))
                .andExpect(status().isNotFound());
    }

    @Test
    @Row("I2")
    void theQuestionsOfTheFormAreWrittenBeforeItIsPublished() throws Exception {
        var draft = desk.create(workshops.text(TestWorkshops.seats(5, null, null), Admission.OPEN, false, 9), expert);
        var page = "/office/workshops/" + draft + "/questions";
        pages.perform(post(page)
                        .param("labelFa-0", "کدام کارگروه؟")
                        .param("choices-0", "صنایع | Crafts | هزار")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("صنایع | Crafts | هزار")));
        pages.perform(post(page)
                        .param("labelFa-0", "کدام کارگروه؟")
                        .param("labelEn-0", "Which group?")
                        .param("required-0", "true")
                        .param("choices-0", "صنایع | Crafts | ۲\nخوراک | Gastronomy")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(expert)))
                .andExpect(status().is3xxRedirection());
        assertThat(answers.questions(draft)).singleElement().satisfies(one -> {
            assertThat(one.required()).isTrue();
            assertThat(one.choices())
                    .extracting(RegistrationQuestion.Choice::places)
                    .containsExactly(2, null);
        });
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + page).with(signedIn(expert))).andExpect(status().isOk());
            pages.perform(get(language + "/office/workshops/" + workshop + "/questions")
                            .with(signedIn(expert)))
                    .andExpect(status().isOk());
        }
        assertThatThrownBy(() -> desk.rewriteQuestions(workshop, List.of(), expert))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aParticipantMendsTheirNameOnThePage() throws Exception {
        var guest = guests.get(0);
        var page = "/workshops/" + workshop + "/name";
        pages.perform(post(page)
                        .param("name", "نام درست")
                        .param("latin", "نادرست")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(guest)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("نادرست")));
        var version = registrations.own(workshop, guest).orElseThrow().version();
        pages.perform(post(page)
                        .param("name", "نام درست")
                        .param("latin", "Right Name")
                        .param("version", String.valueOf(version))
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(guest)))
                .andExpect(status().is3xxRedirection());
        pages.perform(get(page).with(signedIn(guest)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("یک بار درست شده")));
    }

    private FollowUp.Line line(FollowUp.Step step) {
        return followUp.of(workshop, expert).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
