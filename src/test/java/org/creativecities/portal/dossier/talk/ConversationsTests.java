package org.creativecities.portal.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is kept away from what a city and the secretariat write to each other. */
@PortalTest
class ConversationsTests {

    @Autowired
    private Conversations conversations;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Test
    void staffTiedToTheCityReadNoLineOfItsConversationNotEvenTheBeginningInTheList() {
        var city = dossiers.submitted();
        var id = city.dossier();
        conversations.write(id, null, "تنها برای دبیرخانه", city.editor());
        for (var reader : List.of(people.expert(), people.head(), people.auditor())) {
            assertThat(listed(reader)).contains(id);
            var before = conversations.list(0, reader).getTotalElements();
            people.also(reader.id(), Role.CITY_EDITOR, TestDossiers.SHIRAZ);
            assertThat(listed(reader)).doesNotContain(id);
            assertThat(conversations.list(0, reader).getTotalElements()).isLessThan(before);
            assertThatThrownBy(() -> conversations.find(id, reader)).isInstanceOf(NotVisibleException.class);
        }
        assertThat(listed(city.mayor())).contains(id);
        assertThat(listed(people.mayorOf("1101"))).doesNotContain(id);
    }

    private List<UUID> listed(Account reader) {
        return conversations.list(0, reader).map(Conversation.Line::dossier).getContent();
    }
}
