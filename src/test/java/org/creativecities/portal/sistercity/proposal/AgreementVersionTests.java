package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The texts an agreement has had. */
@PortalTest
class AgreementVersionTests extends ProposalFixture {

    @Autowired
    AgreementVersions versions;

    @Autowired
    MockMvc mvc;

    @Test
    @Row("H6")
    void everySaveIsAVersionAndAnEarlierOneComesBackAsANewOne() {
        var id = approved();
        assertThat(versions.of(id, mayor)).isEmpty();
        agreements.write(id, 0, agreement(), mayor);
        agreements.write(id, 1, changed(), head);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> agreements.restore(id, 1, 1, mayor));
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> agreements.restore(id, 9, 2, mayor));
        agreements.restore(id, 1, 2, mayor);

        assertThat(agreements.read(id, mayor).text()).isEqualTo(agreement());
        var all = versions.of(id, mayor);
        assertThat(all).extracting(AgreementVersion::number).containsExactly(3L, 2L, 1L);
        assertThat(all).extracting(AgreementVersion::by).containsExactly(mayor.id(), head.id(), mayor.id());
        assertThat(all).extracting(AgreementVersion::restoredFrom).containsExactly(1L, null, null);
        assertThat(versions.text(id, 2, mayor)).isEqualTo(changed());
    }

    @Test
    void aTextFromBeforeVersionsWereKeptIsKeptWithTheNextSave() {
        var id = approved();
        agreements.write(id, 0, agreement(), mayor);
        jdbc.sql("delete from agreement_version where proposal_id = :id")
                .param("id", id)
                .update();
        agreements.write(id, 1, changed(), mayor);
        assertThat(versions.of(id, mayor)).extracting(AgreementVersion::by).containsExactly(mayor.id(), null);
        assertThat(versions.text(id, 1, mayor)).isEqualTo(agreement());
    }

    @Test
    void thePageTellsTheWordsThatCameAndWent() throws Exception {
        var id = approved();
        var path = "/agreements/" + id + "/versions";
        mvc.perform(get(path).with(signedIn(mayor)))
                .andExpect(content().string(containsString("هنوز متنی ذخیره نشده است.")));
        agreements.write(id, 0, agreement(), mayor);
        agreements.write(id, 1, changed(), head);
        mvc.perform(get(path).with(signedIn(mayor)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("تفاوت نسخه ۱ با نسخه ۲")))
                .andExpect(content().string(containsString("<span>سالانه</span></del>")))
                .andExpect(content().string(containsString("<span>دوسالانه</span></ins>")))
                .andExpect(content().string(containsString("بازگرداندن نسخه ۱")))
                .andExpect(content().string(not(containsString("بند ۱"))));
        mvc.perform(get(path).param("a", "2").param("b", "2").with(signedIn(people.auditor())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("این دو نسخه تفاوتی ندارند.")))
                .andExpect(content().string(not(containsString("name=\"restore\""))));
        mvc.perform(post(path)
                        .param("restore", "1")
                        .param("version", "2")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(mayor)))
                .andExpect(status().is3xxRedirection());
        assertThat(agreements.read(id, mayor).text()).isEqualTo(agreement());
    }

    @Test
    void anotherCitySeesNoVersionAndNothingIsRestoredBeforeTheDecision() throws Exception {
        var id = approved();
        agreements.write(id, 0, agreement(), mayor);
        var stranger = people.mayorOf("1214");
        mvc.perform(get("/agreements/" + id + "/versions").with(signedIn(stranger)))
                .andExpect(status().isNotFound());
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> versions.text(id, 1, stranger));
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> agreements.restore(id, 1, 1, stranger));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> agreements.restore(id, 1, 1, people.auditor()));
        var early = proposals.begin(text(another()), mayor);
        mvc.perform(get("/agreements/" + early + "/versions").with(signedIn(mayor)))
                .andExpect(status().isNotFound());
    }

    private UUID approved() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).get(0).id();
        opinions.file(asked, new NewOpinion(Verdict.AGREE, "مانعی نیست", null, null, null, false), officer);
        passTheOtherGates(id);
        proposals.prepare(id, version(id), Outcome.APPROVED, "سنخیت روشن است", expert);
        proposals.release(id, version(id), head);
        return id;
    }

    private static AgreementText changed() {
        var text = agreement();
        var deed = text.obligations().get(0);
        return new AgreementText(
                text.termUntil(),
                text.renewal(),
                text.wayOut(),
                text.disputes(),
                text.prevailingLanguage(),
                text.summary(),
                List.of(new Obligation(
                        deed.bearer(),
                        new Bilingual("برگزاری نمایشگاه دوسالانه", "Hold a yearly exhibition"),
                        deed.dueOn(),
                        deed.rial(),
                        deed.budgetLine(),
                        deed.proof())),
                text.clauses());
    }
}
