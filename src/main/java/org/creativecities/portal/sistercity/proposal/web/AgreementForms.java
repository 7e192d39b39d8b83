package org.creativecities.portal.sistercity.proposal.web;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.sistercity.proposal.AgreementText;
import org.creativecities.portal.sistercity.proposal.Clause;
import org.creativecities.portal.sistercity.proposal.ClauseLibrary;
import org.creativecities.portal.sistercity.proposal.Obligation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between an agreement and its form. */
@Component
class AgreementForms {

    private static final int MOST_ROWS = 60;

    private final ClauseLibrary library;
    private final Format format;

    AgreementForms(ClauseLibrary library, Format format) {
        this.library = library;
        this.format = format;
    }

    String say(Bilingual text) {
        return format.text(text);
    }

    @Nullable
    AgreementText read(AgreementForm form, FieldReader reader) {
        var term = reader.dayOrNone("termUntil", form.getTermUntil());
        var renewal = ProposalForms.text(reader, "renewal", form.getRenewal(), 1000);
        var wayOut = ProposalForms.text(reader, "wayOut", form.getWayOut(), 1000);
        var disputes = ProposalForms.text(reader, "disputes", form.getDisputes(), 1000);
        var fa = ProposalForms.text(reader, "summaryFa", form.getSummaryFa(), 3000);
        var en = ProposalForms.text(reader, "summaryEn", form.getSummaryEn(), 3000);
        var language = form.getPrevailingLanguage();
        var known = List.of("FA", "EN", "PARTNER", "EQUAL").contains(language) ? language : "";
        var obligations = new ArrayList<Obligation>();
        for (var i = 0; i < Math.min(MOST_ROWS, form.getObligations().size()); i++) {
            var row = form.getObligations().get(i);
            if (!row.getDeedFa().isBlank() || !row.getDeedEn().isBlank()) {
                obligations.add(obligation(row, "obligations[" + i + "].", reader));
            }
        }
        var clauses = clauses(form, reader);
        return reader.failed()
                ? null
                : new AgreementText(
                        term, renewal, wayOut, disputes, known, new Bilingual(fa, en), obligations, clauses);
    }

    private static Obligation obligation(ObligationForm row, String at, FieldReader reader) {
        var rial = reader.numberOrNone(at + "rial", row.getRial());
        if (rial != null && rial < 0) {
            reader.wrong(at + "rial", "number");
        }
        return new Obligation(
                List.of("HERE", "THERE", "BOTH").contains(row.getBearer()) ? row.getBearer() : "",
                new Bilingual(
                        reader.text(at + "deedFa", row.getDeedFa(), 1000),
                        ProposalForms.text(reader, at + "deedEn", row.getDeedEn(), 1000)),
                reader.dayOrNone(at + "dueOn", row.getDueOn()),
                rial,
                ProposalForms.text(reader, at + "budgetLine", row.getBudgetLine(), 200),
                ProposalForms.text(reader, at + "proof", row.getProof(), 500));
    }

    private List<Clause> clauses(AgreementForm form, FieldReader reader) {
        var newest = library.entries();
        var clauses = new ArrayList<Clause>();
        for (var i = 0; i < Math.min(MOST_ROWS, form.getClauses().size()); i++) {
            var row = form.getClauses().get(i);
            var at = "clauses[" + i + "].";
            var title = new Bilingual(
                    ProposalForms.text(reader, at + "titleFa", row.getTitleFa(), 200),
                    ProposalForms.text(reader, at + "titleEn", row.getTitleEn(), 200));
            var fa = ProposalForms.text(reader, at + "textFa", row.getTextFa(), 3000);
            var en = ProposalForms.text(reader, at + "textEn", row.getTextEn(), 3000);
            var third = ProposalForms.text(reader, at + "textThird", row.getTextThird(), 3000);
            if (!(fa + en + third).isBlank()) {
                // The version it was begun from; one that nobody ever wrote is not kept.
                var number = number(row.getNumber());
                var source = newest.stream()
                        .filter(one -> one.code().equals(row.getCode()) && number >= 1 && number <= one.number())
                        .findFirst()
                        .orElse(null);
                clauses.add(new Clause(
                        source == null ? null : source.code(), source == null ? null : number, title, fa, en, third));
            }
        }
        return clauses;
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    AgreementForm form(AgreementText text, long version) {
        var form = new AgreementForm();
        form.setVersion(version);
        form.setTermUntil(text.termUntil() == null ? "" : format.shortDate(text.termUntil()));
        form.setRenewal(text.renewal());
        form.setWayOut(text.wayOut());
        form.setDisputes(text.disputes());
        form.setPrevailingLanguage(text.prevailingLanguage());
        form.setSummaryFa(text.summary().fa());
        form.setSummaryEn(english(text.summary()));
        for (var obligation : text.obligations()) {
            var row = new ObligationForm();
            row.setBearer(obligation.bearer());
            row.setDeedFa(obligation.deed().fa());
            row.setDeedEn(english(obligation.deed()));
            row.setDueOn(obligation.dueOn() == null ? "" : format.shortDate(obligation.dueOn()));
            row.setRial(obligation.rial() == null ? "" : format.number(obligation.rial()));
            row.setBudgetLine(obligation.budgetLine());
            row.setProof(obligation.proof());
            form.getObligations().add(row);
        }
        for (var clause : text.clauses()) {
            var row = new ClauseForm();
            var source = clause.source();
            row.setCode(source == null ? "" : source);
            row.setNumber(String.valueOf(clause.sourceNumber()));
            row.setTitleFa(clause.title().fa());
            row.setTitleEn(english(clause.title()));
            row.setTextFa(clause.fa());
            row.setTextEn(clause.en());
            row.setTextThird(clause.third());
            form.getClauses().add(row);
        }
        return form;
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
