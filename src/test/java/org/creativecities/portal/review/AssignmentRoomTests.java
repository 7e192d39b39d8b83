package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.proposal.AssignmentProposals;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Interests;
import org.creativecities.portal.review.reviewer.Knowledge;
import org.creativecities.portal.review.reviewer.Profiles;
import org.creativecities.portal.review.reviewer.ReviewerProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From what reviewers bring to who reads what, and what a tie hides. */
@PortalTest
class AssignmentRoomTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private AssignmentProposals proposals;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Interests interests;

    @Test
    @Row({"F1", "F3"})
    void aProposalIsSeenChangedByHandAndAcceptedInOneStep() throws Exception {
        var city = tests.admitted();
        var expert = people.expert();
        var expertOfField = people.reviewer();
        brings(expertOfField, 5, "CRAFTS", 3);
        proposals.propose(city.call(), tests.soon(), expert);
        var draft = proposals.draft(city.call(), expert).orElseThrow();
        assertThat(draft.of(city.dossier())).hasSize(3);
        assertThat(assignments.ofDossier(city.dossier(), expert)).isEmpty();
        pages.perform(get("/office/assignments/proposal?call=" + city.call()).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("پذیرش و سپردن")));
        var byHand = people.reviewer();
        var kept = draft.of(city.dossier()).get(0);
        pages.perform(post("/office/assignments/proposal/" + city.call())
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("version", String.valueOf(draft.version()))
                        .param("dueOn", "1406/01/20")
                        .param("seat", city.dossier() + ":" + kept.reviewer())
                        .param("add", "", city.dossier() + ":" + byHand.id())
                        .param("act", "accept"))
                .andExpect(redirectedUrl("/office/assignments?call=" + city.call()));
        assertThat(assignments.ofDossier(city.dossier(), expert))
                .extracting(ReviewView::reviewerId)
                .containsExactlyInAnyOrder(kept.reviewer(), byHand.id());
        assertThat(proposals.draft(city.call(), expert)).isEmpty();
    }

    @Test
    void aStaleProposalIsNotAccepted() {
        var city = tests.admitted();
        var expert = people.expert();
        var reviewer = people.reviewer();
        proposals.propose(city.call(), tests.soon(), expert);
        var draft = proposals.draft(city.call(), expert).orElseThrow();
        var pair = Set.of(new AssignmentProposals.Pair(city.dossier(), reviewer.id()));
        proposals.change(city.call(), draft.version(), tests.soon(), pair, expert);
        assertThatThrownBy(() -> proposals.accept(city.call(), draft.version(), tests.soon(), pair, expert))
                .isInstanceOf(ConflictException.class);
        assertThat(assignments.ofDossier(city.dossier(), expert)).isEmpty();
    }

    @Test
    @Row("F1")
    void manyAtOncePassesThroughTheProposalAndLeavesTiesOut() throws Exception {
        var city = tests.admitted();
        var tied = people.reviewer();
        tie(tied, Interest.Kind.KINSHIP, "1309", null);
        var free = people.reviewer();
        pages.perform(post("/office/assignments/many")
                        .with(signedIn(people.expert()))
                        .param("_key", OneTimeKeys.next())
                        .param("call", city.call().toString())
                        .param("dossier", city.dossier().toString())
                        .param("reviewer", tied.id().toString(), free.id().toString()))
                .andExpect(redirectedUrl("/office/assignments/proposal?call=" + city.call()));
        assertThat(proposals.draft(city.call(), people.expert()).orElseThrow().of(city.dossier()))
                .extracting(AssignmentProposals.Seat::reviewer)
                .containsExactly(free.id());
    }

    @Test
    @Row("F4")
    void whoDeclinesSaysWhyAndNamesAnotherAndIsReplaced() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var id = tests.assign(city.dossier(), reviewer);
        pages.perform(post("/reviews/" + id + "/interests")
                        .with(signedIn(reviewer))
                        .param("_key", OneTimeKeys.next())
                        .param("conflict", "decline"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(post("/reviews/" + id + "/interests")
                        .with(signedIn(reviewer))
                        .param("_key", OneTimeKeys.next())
                        .param("conflict", "decline")
                        .param("reason", "فرصت ندارم")
                        .param("suggestion", "یک پژوهشگر موسیقی"))
                .andExpect(redirectedUrl("/reviews"));
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer))).andExpect(status().isNotFound());
        var expert = people.expert();
        pages.perform(get("/office/assignments?call=" + city.call()).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("یک پژوهشگر موسیقی")));
        var successor = people.reviewer();
        pages.perform(post("/office/assignments/" + id + "/replacement")
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("successor", successor.id().toString())
                        .param("call", city.call().toString()))
                .andExpect(redirectedUrl("/office/assignments?call=" + city.call()));
        assertThat(reviews.mine(successor)).hasSize(1);
        // Declining ties nobody: the same person may be asked again.
        assignments.assign(city.dossier(), reviewer.id(), tests.soon(), expert);
        assertThat(reviews.mine(reviewer)).hasSize(1);
    }

    @Test
    @Row("F5")
    void reviewerAndSecretariatBothKeepTheProfile() throws Exception {
        var reviewer = people.reviewer();
        pages.perform(post("/reviews/profile")
                        .with(signedIn(reviewer))
                        .param("_key", OneTimeKeys.next())
                        .param("version", "-1")
                        .param("loadLimit", "۴")
                        .param("fields[MUSIC]", "3")
                        .param("skills", "BUDGET", "NONSENSE")
                        .param("languages", "en")
                        .param("provinces", "11"))
                .andExpect(redirectedUrl("/reviews/profile"));
        var stored = profiles.find(reviewer.id(), reviewer);
        assertThat(stored.loadLimit()).isEqualTo(4);
        assertThat(stored.level(Knowledge.Kind.FIELD, "MUSIC")).isEqualTo(3);
        assertThat(stored.knowledge()).hasSize(4);
        pages.perform(post("/office/reviewers/" + reviewer.id())
                        .with(signedIn(people.expert()))
                        .param("_key", OneTimeKeys.next())
                        .param("version", "-1")
                        .param("loadLimit", "9"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(get("/office/reviewers").with(signedIn(people.expert()))).andExpect(status().isOk());
        pages.perform(get("/en/office/reviewers/" + reviewer.id()).with(signedIn(people.expert())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @Row({"F6", "F7", "F8"})
    void whoIsTiedLearnsNothingNotEvenThatTheDossierExists() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var other = people.reviewer();
        var id = tests.opened(city.dossier(), reviewer);
        tests.submitted(city.dossier(), other, 3, Notes.NONE);
        assertThat(reviews.waiting(reviewer)).isEqualTo(1);
        tie(reviewer, Interest.Kind.HOME_PROVINCE, null, provinceOf("1309"));
        assertThat(reviews.mine(reviewer)).isEmpty();
        assertThat(reviews.waiting(reviewer)).isZero();
        for (var path : List.of("", "/interests", "/receipt", "/submission")) {
            pages.perform(get("/reviews/" + id + path).with(signedIn(reviewer))).andExpect(status().isNotFound());
        }
        pages.perform(get("/reviews").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("شیراز"))));
        assertThatThrownBy(() -> assignments.assign(city.dossier(), reviewer.id(), tests.soon(), people.expert()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Row({"F7", "F8"})
    void staffWithAFormerPostInTheCitySeeItAsThePublicDoes() throws Exception {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 3, Notes.NONE);
        var expert = people.expert();
        people.also(expert.id(), Role.MAYOR, "1309");
        assertThat(assignments.dossiers(city.call(), expert)).isEmpty();
        assertThat(assignments.ofCall(city.call(), expert)).isEmpty();
        assertThatThrownBy(() -> assignments.ofDossier(city.dossier(), expert)).isInstanceOf(NotVisibleException.class);
        for (var path :
                List.of("/office/assignments?call=", "/office/ranking?call=", "/office/assignments/proposal?call=")) {
            pages.perform(get(path + city.call()).with(signedIn(expert)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("شیراز"))));
        }
        for (var path : List.of("/office/decisions/", "/office/dossiers/")) {
            pages.perform(get(path + city.dossier()).with(signedIn(expert))).andExpect(status().isNotFound());
        }
    }

    @Test
    @Row("F7")
    void anEmployerWithACitysNameIsSuggestedAndCountsUntilLookedAt() {
        var reviewer = people.reviewer();
        interests.add(
                reviewer.id(),
                new Interests.Wish(Interest.Kind.EMPLOYER, "1214", null, "سازمان فرهنگی شهرداری شیراز", ""),
                reviewer);
        var suggested = interests.of(reviewer.id(), reviewer).stream()
                .filter(Interest::isSuggested)
                .toList();
        assertThat(suggested).extracting(Interest::municipality).containsExactly("1309");
        var city = tests.admitted();
        assertThatThrownBy(() -> tests.assign(city.dossier(), reviewer)).isInstanceOf(ConflictException.class);
        interests.judge(suggested.get(0).id(), false, people.expert());
        tests.assign(city.dossier(), reviewer);
        assertThat(reviews.mine(reviewer)).hasSize(1);
    }

    @Test
    @Row("F6")
    void steppingBackIsRememberedForTheNextRound() {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var id = tests.assign(city.dossier(), reviewer);
        reviews.recuse(id, "خویشاوندی", reviewer);
        assertThat(interests.of(reviewer.id(), reviewer))
                .extracting(Interest::source)
                .containsExactly(Interest.Source.STEPPED_BACK);
        var nextRound = tests.admitted();
        assertThatThrownBy(() -> tests.assign(nextRound.dossier(), reviewer)).isInstanceOf(ConflictException.class);
    }

    private void brings(Account reviewer, int load, String field, int level) {
        profiles.save(
                new ReviewerProfile(
                        reviewer.id(), load, null, "", List.of(new Knowledge(Knowledge.Kind.FIELD, field, level)), -1),
                reviewer);
    }

    private void tie(Account person, Interest.Kind kind, @Nullable String municipality, @Nullable String province) {
        interests.add(person.id(), new Interests.Wish(kind, municipality, province, "", ""), person);
    }

    private String provinceOf(String municipality) {
        return cities.municipality(municipality).orElseThrow().provinceCode();
    }

    @Autowired
    private org.creativecities.portal.city.Cities cities;
}
