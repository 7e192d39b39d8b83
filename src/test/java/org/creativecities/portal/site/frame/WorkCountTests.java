package org.creativecities.portal.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.ReturnView;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.TestReviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each person sees the number of what waits for them, and of nothing else. */
@PortalTest
class WorkCountTests {

    @Autowired
    private WorkCount counts;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierScreening screening;

    @Test
    void theMayorSeesWhatWaitsForApprovalAndThenTheSecretariatWhatWasSent() {
        var call = dossiers.openCall();
        var city = dossiers.complete(dossiers.draft(call, TestDossiers.SHIRAZ));
        var before = counts.waiting("/dossiers", city.mayor());
        var screening = counts.waiting("/office/dossiers", people.expert());
        dossiers.approvalAsked(city);
        assertThat(counts.waiting("/dossiers", city.mayor())).isEqualTo(before + 1);
        assertThat(counts.waiting("/dossiers", people.mayorOf("1101"))).isZero();
        dossiers.sent(dossiers.approved(city));
        assertThat(counts.waiting("/dossiers", city.mayor())).isEqualTo(before);
        assertThat(counts.waiting("/office/dossiers", people.expert())).isEqualTo(screening + 1);
        assertThat(counts.waiting("/office/dossiers", people.auditor())).isZero();
    }

    @Test
    void theFocalPointSeesWhatWasReturned() {
        var city = dossiers.submitted();
        var before = counts.waiting("/dossiers", city.editor());
        screening.returnFor(
                city.dossier(),
                dossiers.version(city),
                "اصلاح کنید",
                Instant.now().plusSeconds(86_400),
                List.of(new ReturnView.NewRemark("5", null, "کوتاه‌تر")),
                people.expert());
        assertThat(counts.waiting("/dossiers", city.editor())).isEqualTo(before + 1);
        assertThat(counts.waiting("/dossiers", people.contributorOf(TestDossiers.SHIRAZ)))
                .isZero();
    }

    @Test
    void theReviewerSeesTheSeatsThatAreNotHandedIn() {
        var reviewer = people.reviewer();
        reviews.assign(reviews.admitted().dossier(), reviewer);
        assertThat(counts.waiting("/reviews", reviewer)).isOne();
        assertThat(counts.waiting("/reviews", people.reviewer())).isZero();
        assertThat(counts.waiting("/elsewhere", reviewer)).isZero();
    }
}
