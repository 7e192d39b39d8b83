package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.call.CallText;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.call.Quota;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** From a call to its form, and back with every mistake noted. */
@Component
class CallForms {

    private static final int TITLE = 200;
    private static final int SUMMARY = 2000;
    private static final int MOST_NOMINATIONS = 20;
    private static final List<String> USUAL_PHASES =
            List.of("RECEIVING", "SCREENING", "REVIEW", "COMMISSION", "NOMINATION");

    private final Format format;
    private final MessageSource messages;

    CallForms(Format format, MessageSource messages) {
        this.format = format;
        this.messages = messages;
    }

    CallForm blank() {
        var form = new CallForm();
        form.setQuotaMax(format.number(2));
        form.setDifferentFields(true);
        for (var code : USUAL_PHASES) {
            var row = new PhaseForm();
            row.setCode(code);
            row.setTitleFa(say(code, "fa"));
            row.setTitleEn(say(code, "en"));
            form.getPhases().add(row);
        }
        return form;
    }

    CallForm of(CallView call) {
        var form = new CallForm();
        form.setCode(call.code());
        form.setTitleFa(call.title().fa());
        form.setTitleEn(english(call.title()));
        form.setSummaryFa(call.summary().fa());
        form.setSummaryEn(english(call.summary()));
        form.setRound(format.digits(call.round()));
        form.setReferenceYear(format.digits(call.referenceYear()));
        form.setOpensOn(format.shortDate(call.opensAt()));
        form.setOpensTime(format.time(call.opensAt()));
        form.setClosesOn(format.shortDate(call.closesAt()));
        form.setClosesTime(format.time(call.closesAt()));
        form.setQuotaMax(format.number(call.quota().max()));
        form.setDifferentFields(call.quota().differentFields());
        form.setFields(new ArrayList<>(call.fields()));
        form.setFormTemplate(call.formTemplate().toString());
        form.setRubric(call.rubric().toString());
        form.setVersion(call.version());
        call.phases().forEach(phase -> form.getPhases().add(row(phase)));
        return form;
    }

    /** What was typed as a call, or null when something is wrong. */
    @Nullable
    CallText read(CallForm form, BindingResult errors) {
        var answers = new Answers(errors, "call.form");
        var code = form.getCode().strip();
        if (!code.matches("[A-Za-z0-9-]{1,20}")) {
            answers.wrong("code", "form");
        }
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var summary = answers.both("summary", form.getSummaryFa(), form.getSummaryEn(), SUMMARY);
        var round = answers.number("round", form.getRound(), 2004, 2200);
        var year = answers.number("referenceYear", form.getReferenceYear(), 1380, 1600);
        var opens = answers.moment("opensOn", form.getOpensOn(), "opensTime", form.getOpensTime());
        var closes = answers.moment("closesOn", form.getClosesOn(), "closesTime", form.getClosesTime());
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            answers.wrong("closesOn", "order");
        }
        var quota = answers.number("quotaMax", form.getQuotaMax(), 1, MOST_NOMINATIONS);
        if (form.getFields().isEmpty()) {
            answers.wrong("fields", "missing");
        }
        var template = id(answers, "formTemplate", form.getFormTemplate());
        var rubric = id(answers, "rubric", form.getRubric());
        var phases = phases(answers, form.getPhases());
        if (answers.failed() || opens == null || closes == null || template == null || rubric == null) {
            return null;
        }
        return new CallText(
                code,
                title,
                summary,
                round,
                year,
                opens,
                closes,
                new Quota(quota, form.isDifferentFields()),
                form.getFields(),
                template,
                rubric,
                phases);
    }

    private static List<Phase> phases(Answers answers, List<PhaseForm> rows) {
        var phases = new ArrayList<Phase>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = "phases[" + i + "].";
            if (row.getTitleFa().isBlank() && row.getTitleEn().isBlank()) {
                continue; // an emptied row is a removed one
            }
            var title = answers.both(at + "title", row.getTitleFa(), row.getTitleEn(), TITLE);
            var from = answers.dayOrNone(at + "from", row.getFrom());
            var to = answers.dayOrNone(at + "to", row.getTo());
            if (from != null && to != null && to.isBefore(from)) {
                answers.wrong(at + "to", "order");
            }
            var code = row.getCode().matches("[A-Z_]{1,40}") ? row.getCode() : "PHASE_" + (char) ('A' + i);
            phases.add(new Phase(code, title, from, to));
        }
        return phases;
    }

    private static @Nullable UUID id(Answers answers, String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            answers.wrong(field, "missing");
            return null;
        }
    }

    private PhaseForm row(Phase phase) {
        var row = new PhaseForm();
        row.setCode(phase.code());
        row.setTitleFa(phase.title().fa());
        row.setTitleEn(english(phase.title()));
        row.setFrom(phase.from() == null ? "" : format.shortDate(phase.from()));
        row.setTo(phase.to() == null ? "" : format.shortDate(phase.to()));
        return row;
    }

    private String say(String phase, String language) {
        return messages.getMessage("call.phase." + phase, null, Locale.forLanguageTag(language));
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
