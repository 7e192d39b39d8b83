package org.creativecities.portal.dossier.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CsvTable;
import org.creativecities.portal.document.Documents;
import org.creativecities.portal.dossier.ArchivePart;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.dossier.paper.DossierPapers;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is in the archive of a round: an index, tables, and for every dossier what was sent, on paper and as data. */
@Component
class ArchiveContent {

    private final Dossiers dossiers;
    private final DossierPapers papers;
    private final Documents documents;
    private final Cities cities;
    private final List<ArchivePart> parts;
    private final ArchiveIndex index;

    ArchiveContent(
            Dossiers dossiers,
            DossierPapers papers,
            Documents documents,
            Cities cities,
            List<ArchivePart> parts,
            ArchiveIndex index) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.documents = documents;
        this.cities = cities;
        this.parts = parts;
        this.index = index;
    }

    /** @return the number of dossiers in it */
    int write(CallView call, OutputStream out) throws IOException {
        var cards = dossiers.submitted(call.id()).stream()
                .sorted(Comparator.comparing(DossierCard::reference))
                .toList();
        var sums = new LinkedHashMap<String, String>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var rows = new ArrayList<ArchiveIndex.Row>();
            for (var card : cards) {
                rows.add(new ArchiveIndex.Row(cells(card), dossier(card, zip, sums)));
            }
            var tables = tables(call, cards, zip, sums);
            var page = index.page(
                    index.message("dossier.archive.of", call.title().fa()),
                    index.message("dossier.archive.index-note"),
                    tables,
                    List.of("reference", "city", "field", "status").stream()
                            .map(name -> index.message("dossier.archive." + name))
                            .toList(),
                    rows);
            add(zip, "index.html", page.getBytes(StandardCharsets.UTF_8), sums);
            var list = new StringBuilder();
            sums.forEach(
                    (name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
            add(zip, "SHA256SUMS", list.toString().getBytes(StandardCharsets.UTF_8), new HashMap<>());
        }
        return cards.size();
    }

    private List<String> cells(DossierCard card) {
        return List.of(
                card.reference(), city(card).fa(), field(card).fa(), index.message("dossier.status." + card.status()));
    }

    private List<ArchiveIndex.Link> dossier(DossierCard card, ZipOutputStream zip, Map<String, String> sums)
            throws IOException {
        var links = new ArrayList<ArchiveIndex.Link>();
        var folder = "dossiers/" + card.reference() + "/";
        for (var sent : dossiers.sendings(card.id())) {
            var base = folder + "sending-" + sent.number() + "/";
            for (var language : Language.values()) {
                var name = base + "text-" + language.code() + ".pdf";
                add(zip, name, papers.print(sent, language), sums);
                links.add(new ArchiveIndex.Link(
                        name, index.message("dossier.archive.text-" + language.code(), sent.number())));
            }
            add(zip, base + "text.json", dossiers.content(sent).getBytes(StandardCharsets.UTF_8), sums);
            annexes(sent, base, zip, sums, links);
        }
        return links;
    }

    private void annexes(
            SubmittedDossier sent,
            String base,
            ZipOutputStream zip,
            Map<String, String> sums,
            List<ArchiveIndex.Link> links)
            throws IOException {
        var stored = dossiers.documentsOf(sent);
        var number = 1;
        for (var annex : sent.text().attachments()) {
            var document = stored.get(annex.id());
            var view = document == null ? null : documents.find(document).orElse(null);
            if (document == null || view == null || !view.downloadable()) {
                continue;
            }
            var name = base + "annexes/" + annex.slot().replaceAll("[^A-Za-z0-9-]", "-") + "-" + number++ + "."
                    + view.type().extensions().get(0);
            try (var content = documents.open(document)) {
                add(zip, name, content.readAllBytes(), sums);
            }
            links.add(new ArchiveIndex.Link(name, annex.slot() + " – " + annex.name()));
        }
    }

    private List<ArchiveIndex.Link> tables(
            CallView call, List<DossierCard> cards, ZipOutputStream zip, Map<String, String> sums) throws IOException {
        var links = new ArrayList<ArchiveIndex.Link>();
        var decided = dossiers.decisions(call.id()).stream()
                .collect(Collectors.toMap(DossierDecision::dossierId, one -> one, (one, other) -> one));
        var table = new CsvTable(
                "reference", "city", "city_en", "field", "status", "sent_at", "outcome", "released_at", "reasons");
        for (var card : cards) {
            var prepared = decided.get(card.id());
            var decision = prepared == null || prepared.releasedAt() == null ? null : prepared;
            table.row(Arrays.<@Nullable Object>asList(
                    card.reference(),
                    city(card).fa(),
                    city(card).en(),
                    card.field(),
                    card.status().name(),
                    String.valueOf(card.submittedAt()),
                    decision == null ? "" : decision.outcome().name(),
                    decision == null ? "" : String.valueOf(decision.releasedAt()),
                    decision == null ? "" : decision.reasons()));
        }
        add(zip, "dossiers.csv", table.bytes(), sums);
        links.add(new ArchiveIndex.Link("dossiers.csv", index.message("dossier.archive.table")));
        var ids = cards.stream().map(DossierCard::id).toList();
        for (var part : parts) {
            add(zip, part.fileName(), part.table(call.id(), ids), sums);
            links.add(new ArchiveIndex.Link(part.fileName(), index.message(part.titleKey())));
        }
        links.add(new ArchiveIndex.Link("SHA256SUMS", index.message("dossier.archive.sums")));
        return links;
    }

    private Bilingual city(DossierCard card) {
        return cities.municipality(card.municipality())
                .map(city -> city.name())
                .orElse(new Bilingual(card.municipality(), null));
    }

    private Bilingual field(DossierCard card) {
        return cities.field(card.field()).map(field -> field.name()).orElse(new Bilingual(card.field(), null));
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Map<String, String> sums)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        try {
            sums.put(
                    name,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
