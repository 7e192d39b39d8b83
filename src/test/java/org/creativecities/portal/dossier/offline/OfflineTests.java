package org.creativecities.portal.dossier.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.localization.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The form filled outside: what comes back is looked at first, and nobody's newer text is lost. */
@PortalTest
class OfflineTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private OfflineLoads loads;

    @Autowired
    private DossierReading reading;

    private TestDossiers.City city;
    private UUID id;

    @BeforeEach
    void draft() {
        LocaleContextHolder.setLocale(Language.PERSIAN.locale());
        city = tests.draft();
        id = city.dossier();
        tests.save(city, "5", 0, Map.of("5/fa", "شیراز شهر شعر است", "5/en", "Shiraz is a city"), false);
    }

    @AfterEach
    void language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    @Row({"D28", "D31"})
    void theFileHoldsGuidanceLimitsAndWhatIsWrittenAndComesBackAnswerByAnswer() throws Exception {
        var file = new FilledFile(loads.form(id, city.editor()));
        assertThat(file.boxCount()).isGreaterThan(10);
        var filled = file.replace("Shiraz is a city", "Shiraz is a city of gardens")
                .scribble("این را کجا بنویسم؟")
                .bytes();
        var preview = preview(filled);
        assertThat(preview.changes())
                .extracting(OfflinePreview.Change::written)
                .containsExactly("Shiraz is a city of gardens");
        assertThat(preview.changes().get(0).words())
                .anyMatch(run -> run.kind().equals("ADDED") && run.words().contains("gardens"));
        assertThat(preview.changes().get(0).safe()).isTrue();
        assertThat(preview.outside()).as("nothing written is lost").containsExactly("این را کجا بنویسم؟");
        assertThat(text("5", 0, "5", "en")).as("looking changes nothing").isEqualTo("Shiraz is a city");

        assertThat(loads.apply(id, preview.load().id(), all(preview), city.editor()))
                .isEqualTo(1);
        assertThat(text("5", 0, "5", "en")).isEqualTo("Shiraz is a city of gardens");
        assertThat(text("5", 0, "5", "fa")).isEqualTo("شیراز شهر شعر است");
    }

    @Test
    @Row("D31")
    void anAnswerWrittenMeanwhileInThePortalIsNotReplacedWithoutAWord() throws Exception {
        var file = new FilledFile(loads.form(id, city.editor()));
        var filled = file.replace("Shiraz is a city", "From the file").bytes();
        tests.save(city, "5", 0, Map.of("5/en", "From the portal", "5/fa", "تازه‌تر"), false);

        var preview = preview(filled);
        assertThat(preview.changes())
                .as("what the file did not touch is no change")
                .hasSize(1);
        var change = preview.changes().get(0);
        assertThat(change.state()).isEqualTo(OfflinePreview.State.NEWER);
        assertThat(change.safe()).as("not ticked from the start").isFalse();
        assertThat(change.standing()).isEqualTo("From the portal");

        var shown = all(preview);
        tests.save(city, "5", 0, Map.of("5/en", "Newer still"), false);
        assertThatThrownBy(() -> loads.apply(id, preview.load().id(), shown, city.editor()))
                .isInstanceOf(ConflictException.class);
        assertThat(text("5", 0, "5", "en")).isEqualTo("Newer still");

        loads.apply(
                id, preview.load().id(), all(loads.preview(id, preview.load().id(), city.editor())), city.editor());
        assertThat(text("5", 0, "5", "en")).isEqualTo("From the file");
    }

    @Test
    @Row("D31")
    void aNewEntryOfAListAndDatesAndAmountsComeBackAsTheyAreWrittenByHand() throws Exception {
        var labels = reading.section(id, "10.1", 0, city.editor()).section().questions();
        var file = new FilledFile(loads.form(id, city.editor()));
        for (var question : labels) {
            switch (question.code()) {
                case "10.1-title" -> file.fill(question.label().fa(), 1, "House of poetry");
                case "10.1-start" -> file.fill(question.label().fa(), 0, "۱۴۰۶/۰۴/۰۱");
                case "10.1-cost" -> file.fill(question.label().fa(), 0, "۴۸٬۵۰۰٬۰۰۰");
                default -> {}
            }
        }
        var preview = preview(file.bytes());
        assertThat(preview.changes())
                .extracting(OfflinePreview.Change::state)
                .containsOnly(OfflinePreview.State.NEW_ENTRY);
        loads.apply(id, preview.load().id(), all(preview), city.editor());
        var items = reading.section(id, "10.1", 0, city.editor()).items();
        assertThat(items).hasSize(1);
        assertThat(text("10.1", items.get(0), "10.1-start", "")).isEqualTo("2027-06-22");
        assertThat(text("10.1", items.get(0), "10.1-cost", "")).isEqualTo("48500000");
    }

    @Test
    @Row("D31")
    void aForeignFileIsRefusedAndAnothersLoadIsNotSeen() throws Exception {
        assertThatThrownBy(() ->
                        loads.load(id, "letter.docx", new ByteArrayInputStream(SampleFiles.docx()), city.editor()))
                .isInstanceOf(UnreadableFileException.class);
        var preview = preview(loads.form(id, city.editor()));
        assertThat(preview.changes()).as("an untouched file changes nothing").isEmpty();
        assertThat(preview.outside()).isEmpty();
        var stranger = people.editorOf("1214");
        assertThatThrownBy(() -> loads.preview(id, preview.load().id(), stranger))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> loads.preview(id, preview.load().id(), city.mayor()))
                .isInstanceOf(NotVisibleException.class);
    }

    private OfflinePreview preview(byte[] file) {
        var load = loads.load(id, "فرم.docx", new ByteArrayInputStream(file), city.editor());
        return loads.preview(id, load, city.editor());
    }

    private static Map<Integer, Long> all(OfflinePreview preview) {
        var ticked = new HashMap<Integer, Long>();
        preview.changes().forEach(change -> ticked.put(change.number(), change.version()));
        return ticked;
    }

    private String text(String section, int item, String question, String language) {
        var answer = reading.section(id, section, item, city.editor())
                .answers()
                .get(new AnswerKey(section, item, question, language));
        return answer == null ? "" : answer.value();
    }
}
