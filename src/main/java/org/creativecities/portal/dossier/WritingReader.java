package org.creativecities.portal.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** Reads all that a city has written, in a number of statements that does not depend on how much it is. */
@Component
class WritingReader {

    private final Calls calls;
    private final Cities cities;
    private final CellLabels labels;
    private final Answers answers;
    private final SectionItems items;
    private final SectionDesk desk;
    private final Attachments attachments;
    private final Returns returns;

    WritingReader(
            Calls calls,
            Cities cities,
            CellLabels labels,
            Answers answers,
            SectionItems items,
            SectionDesk desk,
            Attachments attachments,
            Returns returns) {
        this.calls = calls;
        this.cities = cities;
        this.labels = labels;
        this.answers = answers;
        this.items = items;
        this.desk = desk;
        this.attachments = attachments;
        this.returns = returns;
    }

    Writing read(DossierView dossier) {
        Map<String, List<Integer>> entries = items.of(dossier.id()).stream()
                .collect(Collectors.groupingBy(
                        SectionItems.Entry::section,
                        Collectors.mapping(SectionItems.Entry::number, Collectors.toList())));
        return new Writing(
                calls.formTemplate(dossier.template()),
                answers.of(dossier.id()),
                entries,
                desk.marks(dossier.id()),
                attachments.of(dossier.id()),
                remarked(dossier));
    }

    private Set<String> remarked(DossierView dossier) {
        var open = dossier.returnId();
        return open == null
                ? Set.of()
                : returns.find(dossier.id(), open).stream()
                        .flatMap(one -> one.remarks().stream())
                        .filter(remark -> remark.answer() == null)
                        .map(ReturnView.Remark::section)
                        .collect(Collectors.toSet());
    }

    /** The text as it would be sent now. */
    DossierText text(DossierView dossier, Writing writing) {
        return new DossierTextMaker(writing, labels)
                .make(new DossierTextMaker.Head(
                        dossier.card(), call(dossier.card()), city(dossier.card()), field(dossier.card())));
    }

    private Bilingual call(DossierCard card) {
        return calls.find(card.callId()).map(call -> call.title()).orElse(new Bilingual("", ""));
    }

    private Bilingual city(DossierCard card) {
        return cities.municipality(card.municipality())
                .map(city -> city.name())
                .orElse(new Bilingual(card.municipality(), null));
    }

    private Bilingual field(DossierCard card) {
        return cities.field(card.field()).map(field -> field.name()).orElse(new Bilingual(card.field(), null));
    }
}
