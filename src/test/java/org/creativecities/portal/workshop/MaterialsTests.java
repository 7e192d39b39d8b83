package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.creativecities.portal.workshop.TestWorkshops.seats;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A file of a workshop is opened by those it is for, and by nobody else. */
@PortalTest
class MaterialsTests {

    @Autowired
    private Materials materials;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Account expert;
    private Account guest;
    private UUID workshop;

    @BeforeEach
    void open() {
        expert = people.expert();
        guest = people.editorOf("1309");
        workshop = workshops.open(expert, seats(9, null, null));
    }

    @Test
    @Row("I9")
    void eachFileIsOpenedByItsAudienceAlone() throws Exception {
        var everybody = add(Audience.EVERYBODY);
        var registered = add(Audience.REGISTERED);
        var present = add(Audience.PRESENT);
        opens(everybody, null, 200);
        opens(registered, null, 404);
        opens(present, guest, 404);
        opens(present, people.auditor(), 200);
        assertThat(materials.of(workshop, guest)).extracting(Material::id).containsExactly(everybody);
        assertThat(materials.closed(workshop, guest)).isEqualTo(2);
        var seat = seat("CONFIRMED");
        opens(registered, guest, 200);
        opens(present, guest, 404);
        jdbc.sql(
                        "insert into attendance (registration_id, session_id, state, way, recorded_by, recorded_at) "
                                + "select :seat, id, 'LATE', 'HAND', :by, portal_now() from workshop_session where workshop_id = :id")
                .param("seat", seat)
                .param("by", expert.id())
                .param("id", workshop)
                .update();
        opens(present, guest, 200);
        opens(registered, people.editorOf("1309"), 404);
        mvc.perform(get("/workshops/" + workshops.open(expert, seats(9, null, null)) + "/materials/" + everybody))
                .andExpect(status().isNotFound());
    }

    @Test
    @Row("I9")
    void whoWaitsForASeatDoesNotOpenWhatIsForParticipants() throws Exception {
        var registered = add(Audience.REGISTERED);
        seat("WAITING");
        opens(registered, guest, 404);
    }

    @Test
    @Row("I9")
    void theSecretariatPutsAndRemovesFilesAndWrongOnesLoseNothing() throws Exception {
        var address = "/office/workshops/" + workshop + "/materials";
        var page = mvc.perform(multipart(address)
                        .file(new MockMultipartFile("file", "x.exe", "application/pdf", new byte[] {1, 2}))
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("titleFa", "دستورکار")
                        .param("titleEn", "Agenda")
                        .param("audience", "EVERYBODY"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(page.getResponse().getContentAsString()).contains("دستورکار");
        mvc.perform(multipart(address)
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", SampleFiles.pdf()))
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("titleFa", "دستورکار")
                        .param("titleEn", "Agenda")
                        .param("audience", "EVERYBODY"))
                .andExpect(status().is3xxRedirection());
        var material = materials.of(workshop, null).get(0).id();
        mvc.perform(get("/workshops/" + workshop)).andExpect(status().isOk());
        mvc.perform(get(address).with(signedIn(people.auditor()))).andExpect(status().isOk());
        mvc.perform(post(address + "/" + material + "/removal")
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next()))
                .andExpect(status().is3xxRedirection());
        opens(material, expert, 404);
        assertThatThrownBy(() -> materials.add(
                        workshop,
                        new Bilingual("الف", "a"),
                        Audience.EVERYBODY,
                        "a.pdf",
                        new ByteArrayInputStream(SampleFiles.pdf()),
                        guest))
                .isInstanceOf(NotAllowedException.class);
    }

    private UUID add(Audience audience) {
        return materials.add(
                workshop,
                new Bilingual("عنوان", "Title"),
                audience,
                "a.pdf",
                new ByteArrayInputStream(SampleFiles.pdf()),
                expert);
    }

    private void opens(UUID material, @org.jspecify.annotations.Nullable Account account, int expected)
            throws Exception {
        var request = get("/workshops/" + workshop + "/materials/" + material);
        mvc.perform(account == null ? request : request.with(signedIn(account))).andExpect(status().is(expected));
    }

    private UUID seat(String status) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into workshop_registration (id, workshop_id, person_id, name, email, municipality_code, post, status, "
                                + "code, registered_at, queued_at) values (:id, :workshop, :person, 'مهمان', :email, '1309', '', :status, "
                                + "'ABC234', portal_now(), portal_now())")
                .param("id", id)
                .param("workshop", workshop)
                .param("person", guest.id())
                .param("email", guest.email())
                .param("status", status)
                .update();
        return id;
    }
}
