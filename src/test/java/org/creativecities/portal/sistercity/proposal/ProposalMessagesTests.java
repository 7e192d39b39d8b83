package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;

/** Who learns what on a proposal's way; whoever is tied to the city learns nothing. */
@PortalTest
class ProposalMessagesTests extends ProposalFixture {

    @Test
    void cityStaffAndTheAskedBodyLearnWhatConcernsThem() {
        var tied = people.expert();
        people.also(tied.id(), Role.CITY_EDITOR, "1309");
        var id = submitted();
        assertThat(told(expert, id)).containsExactly("proposal-submitted");
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        assertThat(told(officer, id)).containsExactly("opinion-asked");
        var asked = opinions.on(id, expert).get(0).id();
        opinions.remind(id, asked, expert);
        assertThat(told(officer, id)).contains("opinion-reminded");
        opinions.file(asked, new NewOpinion(Verdict.AGREE, "مانعی نیست", "", null, null, false), officer);
        assertThat(told(expert, id)).contains("opinion-filed");
        proposals.prepare(id, version(id), Outcome.NOT_APPROVED, "دلیل", expert);
        assertThat(told(mayor, id)).isEmpty();
        proposals.release(id, version(id), head);
        assertThat(told(mayor, id)).containsExactly("proposal-decided");
        assertThat(keys(tied, "/office/proposals/" + id)).isEmpty();
    }

    private List<String> told(Account reader, UUID id) {
        return keys(
                reader,
                reader == officer ? "/opinions" : (reader == mayor ? "/proposals/" : "/office/proposals/") + id);
    }

    private List<String> keys(Account reader, String path) {
        return jdbc.sql("select key from notification where person_id = :me and path = :path order by created_at, id")
                .param("me", reader.id())
                .param("path", path)
                .query(String.class)
                .list();
    }
}
