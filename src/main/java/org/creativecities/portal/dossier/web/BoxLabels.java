package org.creativecities.portal.dossier.web;

import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Label and hint of a box: with the language where a text is asked in two, and with the limit where there is one. */
@Component("dossierLabels")
public class BoxLabels {

    private final Sentences sentences;
    private final Format format;

    BoxLabels(Sentences sentences, Format format) {
        this.sentences = sentences;
        this.format = format;
    }

    public String of(Box box) {
        return inTwoLanguages(box) ? sentences.message("dossier.label." + box.language(), box.label()) : box.label();
    }

    private static boolean inTwoLanguages(Box box) {
        var languages = box.cell().question().languages();
        return languages != null && languages.asked().size() > 1;
    }

    public @Nullable String hint(Box box) {
        var limit = box.cell().question().limit();
        var most = limit == null || !box.cell().limited()
                ? null
                : sentences.message("dossier.limit." + limit.unit(), format.number(limit.max()));
        var kind = switch (box.cell().kind()) {
            case DATE, MOBILE, EMAIL, LINK, MONEY, PHONE -> sentences.message("dossier.hint." + box.kind());
            default -> null;
        };
        var hint = box.cell().part() == null ? box.hint() : null;
        if (hint == null) {
            hint = kind;
        }
        if (hint == null && most == null && box.language().equals("fa") && inTwoLanguages(box)) {
            hint = sentences.message("dossier.hint.working");
        }
        return most == null ? hint : hint == null ? most : sentences.message("dossier.hint.both", hint, most);
    }
}
