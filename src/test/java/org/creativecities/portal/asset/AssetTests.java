package org.creativecities.portal.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.SampleFiles;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.StaleAnswersException;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.dossier.quotation.Quotations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of a city: its own, with sources, quotable, and brought in only after a look. */
@PortalTest
class AssetTests {

    private static final AssetText FESTIVAL = new AssetText(
            AssetKind.FESTIVAL,
            "CRAFTS",
            "جشنواره نمونه",
            "Sample festival",
            "میدان نمونه",
            "1385",
            "هر سال ۴۰۰۰ بازدیدکننده دارد",
            "4,000 visitors every year",
            "گزارش نمونه",
            LocalDate.of(2026, 3, 21));

    @Autowired
    private Assets assets;

    @Autowired
    private AssetLists lists;

    @Autowired
    private Quotations quotations;

    @Autowired
    private DossierReading reading;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Test
    @Row("B5")
    void theCitysTeamKeepsItTheSecretariatReadsItAndAnotherCityDoesNotEvenSeeIt() {
        var editor = people.editorOf(TestDossiers.SHIRAZ);
        var id = assets.add(FESTIVAL, editor);
        assets.attach(id, "عکس", "عکس.jpg", new ByteArrayInputStream(SampleFiles.jpeg()), editor);
        assertThat(assets.papers(id, people.expert())).hasSize(1);
        assertThat(assets.list(people.expert(), TestDossiers.SHIRAZ, AssetKind.FESTIVAL, "جشنوارهٔ نمونه"))
                .extracting(Asset::id)
                .contains(id);
        var stranger = people.editorOf("1214");
        assertThatThrownBy(() -> assets.find(id, stranger)).isInstanceOf(NotVisibleException.class);
        assertThat(assets.list(stranger, TestDossiers.SHIRAZ, null, ""))
                .extracting(Asset::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> assets.find(id, people.reviewer())).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> assets.change(id, FESTIVAL, 1, people.expert()))
                .isInstanceOf(NotAllowedException.class);
        assets.change(id, FESTIVAL, 1, people.mayorOf(TestDossiers.SHIRAZ));
        assertThatThrownBy(() -> assets.change(id, FESTIVAL, 1, editor)).isInstanceOf(ConflictException.class);
        assets.remove(id, 2, editor);
        assertThatThrownBy(() -> assets.find(id, editor)).isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row({"B5", "D32"})
    void anAnswerQuotesItWithItsSourceAndTheRegisterKnowsWhere() {
        var city = tests.draft();
        var id = assets.add(FESTIVAL, city.editor());
        var key = new AnswerKey("5", 0, "5", "en");
        quotations.quote(city.dossier(), key, 0, id, city.editor());
        var text = text(city, key);
        assertThat(text).contains("Sample festival", "4,000 visitors every year", "گزارش نمونه, 21 Mar 2026");
        assertThat(assets.uses(id, city.editor())).hasSize(1);
        assertThat(assets.uses(id, city.editor()).get(0).path())
                .isEqualTo("/dossiers/" + city.dossier() + "/sections/5");
        assertThat(assets.uses(id, people.expert()))
                .as("a draft is the city's own")
                .isEmpty();

        assertThatThrownBy(() -> quotations.quote(city.dossier(), key, 0, id, city.editor()))
                .as("the answer was changed since the page was shown")
                .isInstanceOf(StaleAnswersException.class);
        assertThat(quotations.of(city.dossier(), "5", city.editor()))
                .singleElement()
                .matches(one -> !one.stale());
        assets.change(id, FESTIVAL, 1, city.editor());
        assertThat(quotations.of(city.dossier(), "5", city.editor()))
                .singleElement()
                .matches(Quotations.Quote::stale);
        var other = people.editorOf("1214");
        var theirs = assets.add(FESTIVAL, other);
        assertThatThrownBy(() -> quotations.quote(city.dossier(), key, 1, theirs, city.editor()))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row("B5")
    void aListIsLookedAtLineByLineBeforeAnythingIsWritten() {
        var editor = people.editorOf("1214");
        var csv = """
                kind,field,name_fa,name_en,place,since,facts_fa,facts_en,source,as_of
                FESTIVAL,CRAFTS,جشنواره الف %1$s,Festival,میدان,۱۳۸۵,یک واقعیت,A fact,گزارش,1405/01/01
                PALACE,,کاخ,,,,,,,
                CRAFT,COOKING,سفال %1$s,,,,,,,نمی‌دانم
                CRAFT,,بافته %1$s,,,,واقعیت بی‌سند,,,
                """.formatted(UUID.randomUUID());
        var before = assets.list(editor, null, null, "").size();
        var list = lists.bring("list.csv", csv.getBytes(StandardCharsets.UTF_8), editor);
        var lines = lists.look(list, editor);
        assertThat(assets.list(editor, null, null, "")).hasSize(before);
        assertThat(lines).extracting(AssetLists.Line::taken).containsExactly(true, false, false, false);
        assertThat(lines.get(1).problems()).containsExactly("asset.import.kind");
        assertThat(lines.get(2).problems()).containsExactly("asset.import.field", "asset.import.date");
        assertThat(lines.get(3).problems()).containsExactly("asset.problem.source");
        assertThat(lists.apply(list, editor)).isEqualTo(1);
        assertThat(lists.apply(list, editor))
                .as("a second time there is nothing new")
                .isZero();
        assertThatThrownBy(() -> lists.look(list, people.editorOf(TestDossiers.SHIRAZ)))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> lists.bring("x.csv", new byte[] {(byte) 0xC3, 0x28}, editor))
                .isInstanceOf(NotAllowedException.class);

        var again = lists.bring("again.csv", lists.table(editor), editor);
        assertThat(lists.look(again, editor))
                .as("what was taken comes back the same")
                .allMatch(AssetLists.Line::same);
    }

    private String text(TestDossiers.City city, AnswerKey key) {
        return reading.section(city.dossier(), key.section(), key.item(), city.editor())
                .answers()
                .get(key)
                .value();
    }
}
