package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.call.CallSettings;
import org.creativecities.portal.call.CallText;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.OthersReviews;
import org.creativecities.portal.call.Phase;
import org.creativecities.portal.call.PhaseRights;
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
            List.of("RECEIVING", "SCREENING", "REVIEW", "PANEL", "COMMISSION", "NOMINATION");

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
        settings(form.getSettings(), CallSettings.USUAL);
        for (var code : USUAL_PHASES) {
            var row = new PhaseForm();
            row.setCode(code);
            row.setTitleFa(say(code, "fa"));
            row.setTitleEn(say(code, "en"));
            rights(row, PhaseRights.usual(code));
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
        settings(form.getSettings(), call.settings());
        call.phases().forEach(phase -> form.getPhases().add(row(phase)));
        return form;
    }

    /** The form for the next call: everything of the last one but its name and its days. */
    CallForm copy(CallView last) {
        var form = of(last);
        form.setCode("");
        form.setRound("");
        form.setReferenceYear("");
        form.setOpensOn("");
        form.setClosesOn("");
        form.getPhases().forEach(row -> {
            row.setFrom("");
            row.setTo("");
        });
        form.setVersion(0);
        return form;
    }

    /** In a public call these stay as they are, whatever came with the form. */
    void keep(CallForm form, CallView call) {
        var now = of(call);
        form.setCode(now.getCode());
        form.setRound(now.getRound());
        form.setReferenceYear(now.getReferenceYear());
        form.setOpensOn(now.getOpensOn());
        form.setOpensTime(now.getOpensTime());
        form.setClosesOn(now.getClosesOn());
        form.setClosesTime(now.getClosesTime());
        form.setSettings(now.getSettings());
    }

    /** The page shows minutes; the call keeps its instants to the second. */
    CallText sameInstants(CallText text, CallView call) {
        return new CallText(
                text.code(),
                text.title(),
                text.summary(),
                text.round(),
                text.referenceYear(),
                call.opensAt(),
                call.closesAt(),
                text.quota(),
                text.fields(),
                text.formTemplate(),
                text.rubric(),
                text.phases(),
                text.settings());
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
        var settings = settings(answers, form.getSettings());
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
                phases,
                settings);
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
            phases.add(new Phase(code, title, from, to, rights(row)));
        }
        return phases;
    }

    private static PhaseRights rights(PhaseForm row) {
        var others = OthersReviews.NEVER;
        for (var known : OthersReviews.values()) {
            others = known.name().equals(row.getOthers()) ? known : others;
        }
        return new PhaseRights(
                row.isCityEdits(),
                row.isCityAnswers(),
                row.isReviewersScore(),
                row.isScoresChange(),
                others,
                row.isNamesShown());
    }

    private static void rights(PhaseForm row, PhaseRights rights) {
        row.setCityEdits(rights.cityEdits());
        row.setCityAnswers(rights.cityAnswers());
        row.setReviewersScore(rights.reviewersScore());
        row.setScoresChange(rights.scoresChange());
        row.setOthers(rights.othersReviews().name());
        row.setNamesShown(rights.namesShown());
    }

    private CallSettings settings(Answers answers, CallSettingsForm form) {
        // Left empty, the rule as it is usually known.
        if (form.getWaitingAfter().isBlank() && form.getWaitingYears().isBlank()) {
            form.setWaitingAfter(format.number(CallSettings.USUAL.waitingAfter()));
            form.setWaitingYears(format.number(CallSettings.USUAL.waitingYears()));
        }
        var after = answers.number("settings.waitingAfter", form.getWaitingAfter(), 0, 10);
        var years = answers.number("settings.waitingYears", form.getWaitingYears(), 0, 20);
        var kind = CallSettings.Kind.SINGLE;
        for (var known : CallSettings.Kind.values()) {
            kind = known.name().equals(form.getKind()) ? known : kind;
        }
        var follows = kind == CallSettings.Kind.FULL ? id(answers, "settings.follows", form.getFollows()) : null;
        return kind == CallSettings.Kind.FULL && follows == null
                ? CallSettings.USUAL
                : new CallSettings(kind, follows, form.isSealed(), after, years);
    }

    private void settings(CallSettingsForm form, CallSettings settings) {
        form.setKind(settings.kind().name());
        form.setFollows(settings.follows() == null ? "" : settings.follows().toString());
        form.setSealed(settings.sealed());
        form.setWaitingAfter(format.number(settings.waitingAfter()));
        form.setWaitingYears(format.number(settings.waitingYears()));
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
        rights(row, phase.rights());
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
