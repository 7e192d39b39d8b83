package org.creativecities.portal.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.PhotoRights;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files in pieces: cut, resumed, doubled, mixed up; and nothing is a file before it is whole. */
@PortalTest
class SlotUploadTests {

    private static final String OTHER = "1214";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierFiles files;

    @Autowired
    private DossierReading reading;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private TestDossiers.City city;
    private byte[] file;

    @BeforeEach
    void draft() {
        city = tests.draft();
        file = SampleFiles.pdf("/Note (" + numbers() + ")");
    }

    @Test
    @Row({"D15", "D16"})
    void aCutUploadGoesOnWhereItWasAndTheFileIsByteForByteTheSame() throws Exception {
        var upload = begin(city.editor());
        var at = send(upload, 0, 2_000, city.editor()).get("received").asInt();
        assertThat(files.list(city.dossier(), city.editor()).slots().get(0).files())
                .as("half a file is no file")
                .isEmpty();

        // The line was cut; the same file chosen again the next day finds what has arrived.
        var again = begin(city.editor());
        assertThat(again).isEqualTo(upload);
        assertThat(page("/dossiers/" + city.dossier() + "/files")).contains("paper.pdf");
        send(upload, at, file.length, city.editor());
        var sealed = answer(post(address(upload) + "/seal").param("sha256", sha256(file)), city.editor(), 200);

        var attachment = UUID.fromString(sealed.get("attachment").asString());
        var served = files.serve(city.dossier(), attachment, city.editor());
        assertThat(served.getBody().getInputStream().readAllBytes()).isEqualTo(file);
        assertThat(jdbc.sql("select count(*) from upload where id = :id")
                        .param("id", UUID.fromString(upload))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Row("D16")
    void aPieceSentTwiceIsTakenOnceAndAPieceOutOfPlaceIsToldWhereToGoOn() throws Exception {
        var upload = begin(city.editor());
        send(upload, 0, 1_000, city.editor());
        assertThat(send(upload, 0, 1_000, city.editor()).get("received").asInt())
                .as("its answer was lost, so it came again")
                .isEqualTo(1_000);

        var ahead = answer(
                post(address(upload)).queryParam("start", "3000").content(part(3_000, 4_000)), city.editor(), 409);
        assertThat(ahead.get("received").asInt()).isEqualTo(1_000);
        var damaged = answer(
                post(address(upload))
                        .queryParam("start", "1000")
                        .queryParam("sha256", sha256(part(1_000, 2_000)))
                        .content(part(1_001, 2_001)),
                city.editor(),
                409);
        assertThat(damaged.get("received").asInt()).isEqualTo(1_000);
        answer(post(address(upload) + "/seal"), city.editor(), 409);
    }

    @Test
    @Row({"D14", "D15"})
    void whatNameAndSizeTellIsRefusedBeforeAnythingIsSent() throws Exception {
        for (var values : new String[][] {{"program.exe", "10"}, {"paper.pdf", "99999999"}, {"paper.pdf", "0"}}) {
            var refused = answer(post(begin()).param("name", values[0]).param("size", values[1]), city.editor(), 422);
            assertThat(refused.get("message").asString()).isNotBlank();
        }
    }

    @Test
    @Row("D16")
    void whatArrivedIsCheckedLikeAnyFileAndThrownAwayWhenItIsNotWhatItSays() throws Exception {
        file = "<html><script>alert(1)</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var upload = begin(city.editor());
        send(upload, 0, file.length, city.editor());
        answer(post(address(upload) + "/seal"), city.editor(), 422);
        answer(get(address(upload)), city.editor(), 404);
        assertThat(files.list(city.dossier(), city.editor()).total()).isZero();
    }

    @Test
    @Row("D16")
    void nobodyElseGoesOnWithMyUpload() throws Exception {
        var upload = begin(city.editor());
        answer(post(address(upload)).queryParam("start", "0").content(part(0, 10)), people.editorOf(OTHER), 404);
        answer(post(address(upload)).queryParam("start", "0").content(part(0, 10)), city.mayor(), 404);
    }

    @Test
    @Row("D35")
    void aPhotoWithoutItsRightsFormBlocksTheCheckAndItsPreviewCarriesNothingOfTheCamera() throws Exception {
        var photo = SampleFiles.photoWithPlace();
        var id = city.dossier();
        var attachment = files.add(id, "A4", "عکس.jpg", new ByteArrayInputStream(photo), city.editor());
        assertThat(reading.problems(id, city.editor()))
                .anyMatch(one -> one.key().endsWith("photo-rights"));

        var rights = new PhotoRights("میدان", "عکاس (نمونه)", "شهرداری (نمونه)", "CESSION", "NOBODY", "نامه ۱");
        var incomplete = new PhotoRights("میدان", "عکاس (نمونه)", "", "CESSION", "NOBODY", "نامه ۱");
        files.describe(id, attachment, incomplete, 1, city.editor());
        assertThat(reading.problems(id, city.editor()))
                .anyMatch(one -> one.key().endsWith("photo-rights"));
        files.describe(id, attachment, rights, 2, city.editor());
        assertThat(reading.problems(id, city.editor()))
                .noneMatch(one -> one.key().endsWith("photo-rights"));

        var answer = response(get("/dossiers/" + id + "/attachments/" + attachment + "/preview"), city.editor());
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        var preview = answer.getContentAsByteArray();
        assertThat(new String(preview, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
        var drawn = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(drawn.getHeight())
                .as("upright: the camera was held sideways")
                .isGreaterThan(drawn.getWidth());
        assertThat(response(get("/dossiers/" + id + "/attachments/" + attachment + "/preview"), people.editorOf(OTHER))
                        .getStatus())
                .isEqualTo(404);
    }

    private static String numbers() {
        return IntStream.range(0, 1_500).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private String begin(Account by) throws Exception {
        var values = Map.of("name", "paper.pdf", "size", String.valueOf(file.length), "fingerprint", "17");
        var request = post(begin());
        values.forEach(request::param);
        return answer(request, by, 200).get("upload").asString();
    }

    private String begin() {
        return "/dossiers/" + city.dossier() + "/files/A4/uploads";
    }

    private String address(String upload) {
        return begin() + "/" + upload;
    }

    private JsonNode send(String upload, int from, int to, Account by) throws Exception {
        return answer(
                post(address(upload))
                        .queryParam("start", String.valueOf(from))
                        .queryParam("sha256", sha256(part(from, to)))
                        .content(part(from, to)),
                by,
                200);
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }

    private JsonNode answer(MockHttpServletRequestBuilder request, Account by, int status) throws Exception {
        var answer = response(request.accept("application/json"), by);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return status == 404 ? json.createObjectNode() : json.readTree(answer.getContentAsString());
    }

    private String page(String address) throws Exception {
        return response(get(address), city.editor()).getContentAsString();
    }

    private MockHttpServletResponse response(MockHttpServletRequestBuilder request, Account by) throws Exception {
        return mvc.perform(request.with(signedIn(by))).andReturn().getResponse();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
