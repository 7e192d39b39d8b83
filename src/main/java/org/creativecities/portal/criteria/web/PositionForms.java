package org.creativecities.portal.criteria.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.criteria.Effect;
import org.creativecities.portal.criteria.Laws;
import org.creativecities.portal.criteria.OpinionView;
import org.creativecities.portal.criteria.PositionText;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Between a position and its form. */
@Component
class PositionForms {

    static final int LAWS = 5;
    private static final int RESERVATION = 2000;
    private static final int REASONING = 6000;
    private static final int MINORITY = 4000;
    private static final int NAME = 200;
    private static final int NOTE = 500;

    private final Laws laws;
    private final Format format;

    PositionForms(Laws laws, Format format) {
        this.laws = laws;
        this.format = format;
    }

    PositionForm of(PositionView view) {
        var form = new PositionForm();
        form.setVerdict(view.verdict().name());
        form.setReservationFa(view.reservation().fa());
        form.setReservationEn(english(view.reservation()));
        form.setReasoning(view.reasoning());
        form.setReasoningPublic(view.reasoningPublic());
        form.setMinority(view.minority());
        form.setMinorityHolder(view.minorityHolder());
        form.setMinorityPublic(view.minorityPublic());
        form.setBody(view.body());
        form.setEffect(view.effect().name());
        form.setNote(view.note());
        form.setNextLook(view.nextLook() == null ? "" : format.shortDate(view.nextLook()));
        view.laws().forEach(law -> {
            form.getLaws().add(law.code());
            form.getArticles().add(law.article());
        });
        form.setVersion(view.version());
        return rows(form);
    }

    /** As many rows for laws as the page has. */
    PositionForm rows(PositionForm form) {
        while (form.getLaws().size() < LAWS) {
            form.getLaws().add("");
        }
        while (form.getArticles().size() < form.getLaws().size()) {
            form.getArticles().add("");
        }
        return form;
    }

    OpinionForm of(@Nullable OpinionView view) {
        var form = new OpinionForm();
        if (view != null) {
            form.setVerdict(view.verdict().name());
            form.setReservationFa(view.reservation().fa());
            form.setReservationEn(english(view.reservation()));
            form.setReasoning(view.reasoning());
            form.setVersion(view.version());
        }
        return form;
    }

    /** What was typed; mistakes are noted in the errors, and then the result must not be used. */
    PositionText read(PositionForm form, BindingResult errors) {
        rows(form);
        var typed = new Typed(errors, "criteria.position");
        var verdict = typed.among("verdict", form.getVerdict(), Verdict.class).orElse(Verdict.UNDER_EXAMINATION);
        var reservation = reservation(typed, verdict, form.getReservationFa(), form.getReservationEn());
        var minority = typed.optional("minority", form.getMinority(), MINORITY);
        var holder = typed.optional("minorityHolder", form.getMinorityHolder(), NAME);
        if (!minority.isEmpty() && holder.isEmpty()) {
            typed.wrong("minorityHolder", "missing");
        }
        return new PositionText(
                verdict,
                reservation,
                typed.optional("reasoning", form.getReasoning(), REASONING),
                form.isReasoningPublic(),
                minority,
                holder,
                form.isMinorityPublic(),
                typed.optional("body", form.getBody(), NAME),
                typed.among("effect", form.getEffect(), Effect.class).orElse(Effect.NONE),
                typed.optional("note", form.getNote(), NOTE),
                typed.dayOrNone("nextLook", form.getNextLook()).orElse(null),
                laws(form, errors));
    }

    static Bilingual reservation(Typed typed, Verdict verdict, String fa, String en) {
        return verdict == Verdict.WITH_RESERVATION
                ? typed.both("reservation", fa, en, RESERVATION)
                : new Bilingual(
                        typed.optional("reservationFa", fa, RESERVATION),
                        typed.optional("reservationEn", en, RESERVATION));
    }

    private ArrayList<Map.Entry<UUID, String>> laws(PositionForm form, BindingResult errors) {
        var known = laws.list();
        var chosen = new ArrayList<Map.Entry<UUID, String>>();
        for (var at = 0; at < form.getLaws().size(); at++) {
            var code = form.getLaws().get(at);
            var article = Typed.clean(form.getArticles().get(at));
            if (article.length() > NAME || at >= LAWS * 2) {
                errors.rejectValue("laws", "criteria.error.too-long");
                break;
            }
            var law = known.stream().filter(one -> one.code().equals(code)).findFirst();
            if (law.isPresent()) {
                chosen.add(Map.entry(law.get().id(), article));
            } else if ((code != null && !code.isBlank()) || !article.isEmpty()) {
                errors.rejectValue("laws", "criteria.position.laws.missing");
                break;
            }
        }
        return chosen;
    }

    private static String english(Bilingual text) {
        var en = text.en();
        return en == null ? "" : en;
    }
}
