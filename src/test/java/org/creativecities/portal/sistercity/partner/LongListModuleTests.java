package org.creativecities.portal.sistercity.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.PartnerFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Candidates side by side, one chosen, and the reason for every other kept. */
@PortalTest
@Row("H4")
class LongListModuleTests {

    private static final String CITY = "1310";

    @Autowired
    private LongLists lists;

    @Autowired
    private PartnerFinder finder;

    @Autowired
    private PartnerCities partners;

    @Autowired
    private TestPeople people;

    private Account mayor;
    private List<UUID> three;

    @BeforeEach
    void theCandidates() {
        mayor = people.mayorOf(CITY);
        three = partners.candidates(new PartnerFilter(null, null, null, false), 3).stream()
                .map(PartnerCity::id)
                .toList();
    }

    @Test
    void candidatesStandSideBySideWithTheFiguresOfTheDay() {
        var compared = finder.compare(CITY, three);
        assertThat(compared).hasSize(3).allSatisfy(one -> {
            assertThat(one.affinity().least())
                    .isLessThanOrEqualTo(one.affinity().most());
            assertThat(one.affinity().coverage()).isBetween(0, 100);
        });
        var kept = lists.see(lists.keep(CITY, "همکاری در صنایع دستی", three, false, mayor), mayor);
        assertThat(kept.decided()).isFalse();
        assertThat(kept.entries()).hasSize(3);
        assertThat(kept.entries()).allMatch(entry -> entry.outcome() == LongList.Outcome.CONSIDERED);
    }

    @Test
    void whoIsNotChosenHasItsReasonForGood() {
        var id = lists.keep(CITY, "همکاری در صنایع دستی", three, false, mayor);
        var reasons = new HashMap<UUID, String>();
        reasons.put(three.get(0), "پیوند زنده و رابط معین");
        reasons.put(three.get(1), "رابط معین ندارد");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> lists.choose(id, 0, three.get(0), reasons, mayor));
        reasons.put(three.get(2), "با شهر دیگری رابطه دارد");
        lists.choose(id, 0, three.get(0), reasons, mayor);

        var decided = lists.see(id, people.expert());
        assertThat(decided.decided()).isTrue();
        assertThat(decided.entries()).allSatisfy(entry -> {
            assertThat(entry.reason()).isEqualTo(reasons.get(entry.city().id()));
            assertThat(entry.outcome())
                    .isEqualTo(
                            entry.city().id().equals(three.get(0))
                                    ? LongList.Outcome.CHOSEN
                                    : LongList.Outcome.REJECTED);
        });
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> lists.choose(id, decided.version(), three.get(1), reasons, mayor));
    }

    @Test
    void anotherCityDoesNotEvenSeeItAndTheSecretariatOnlyReads() {
        var id = lists.keep(CITY, "همکاری در صنایع دستی", three, false, mayor);
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> lists.see(id, people.mayorOf("1214")));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> lists.keep(CITY, "همکاری در صنایع دستی", three, false, people.expert()));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> lists.keep(CITY, "همکاری در صنایع دستی", three.subList(0, 1), false, mayor));
    }
}
