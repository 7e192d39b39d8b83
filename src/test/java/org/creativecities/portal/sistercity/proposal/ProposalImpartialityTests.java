package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** Who is kept away from the proposals of a city they are tied to. */
@PortalTest
class ProposalImpartialityTests extends ProposalFixture {

    @Test
    void staffTiedToTheCityNeitherSeeNorDecideAboutItWhateverRoleTheyActIn() {
        var id = submitted();
        people.also(head.id(), Role.MAYOR, "1309");
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> proposals.see(id, head));
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> opinions.on(id, head));
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> agreements.read(id, head));
        assertThatExceptionOfType(NotVisibleException.class)
                .isThrownBy(() -> proposals.giveBack(id, version(id), "نه", head));
        var assessment = proposals.see(id, expert).assessment();
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> assessments.see(assessment, head));
        var page = PageRequest.of(0, 100);
        var tied = proposals.office(ProposalStatus.SUBMITTED, page, head);
        assertThat(tied).extracting(ProposalRow::id).doesNotContain(id);
        assertThat(tied.getTotalElements())
                .isLessThan(
                        proposals.office(ProposalStatus.SUBMITTED, page, expert).getTotalElements());
    }

    @Test
    void nothingIsFiledOnAProposalThatWasWithdrawn() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).get(0).id();
        proposals.withdraw(id, version(id), "شهر پشیمان شد", mayor);
        var opinion = new NewOpinion(Verdict.AGREE, "مانعی نیست", "", null, null, false);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> opinions.file(asked, opinion, officer));
    }

    @Test
    void anOfficerTiedToTheCityIsNotShownWhatTheirBodyIsAskedAboutIt() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).stream()
                .filter(one -> "FOREIGN_MINISTRY".equals(one.body()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(opinions.mine(officer)).extracting(OpinionView::id).contains(asked);
        people.also(officer.id(), Role.CITY_EDITOR, "1309");
        assertThat(opinions.mine(officer)).extracting(OpinionView::id).doesNotContain(asked);
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> opinions.find(asked, officer));
    }
}
