package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.FormSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is open to be written: the last chapter only after the others, and what an open return names. */
@Component
class NamedParts {

    private final Returns returns;
    private final Answers answers;
    private final WritingReader reader;

    NamedParts(Returns returns, Answers answers, WritingReader reader) {
        this.returns = returns;
        this.answers = answers;
        this.reader = reader;
    }

    /**
     * The chapter that signs for all others stays shut until they are complete: the page shows it so, and a form sent
     * past the page is refused by the same rule.
     */
    void requireOpen(DossierView dossier, FormSection section) {
        if (section.afterOthers()
                && new DossierCheck(reader.read(dossier)).statuses().get(section.code()) == SectionStatus.LOCKED) {
            throw new NotAllowedException("dossier.refused.after-others");
        }
    }

    /** After a return that names single answers only these can change; a form carries its other boxes along unchanged. */
    void require(DossierView dossier, String section, List<TypedAnswer> typed) {
        var open = openReturn(dossier);
        for (var one : typed) {
            var code = one.key().question().replaceFirst("~.*", "");
            if (open != null && !open.opens(section, one.key().item(), code)) {
                var standing = answers.find(dossier.id(), one.key())
                        .map(StoredAnswer::value)
                        .orElse("");
                if (!standing.equals(one.value())) {
                    throw new NotAllowedException("dossier.refused.not-named");
                }
            }
        }
    }

    /** The entries of a list change only where the whole section is open. */
    void requireWhole(DossierView dossier, String section) {
        var open = openReturn(dossier);
        if (open != null && !open.opensAll(section)) {
            throw new NotAllowedException("dossier.refused.not-named");
        }
    }

    @Nullable
    ReturnView openReturn(DossierView dossier) {
        var open = dossier.returnId();
        return open == null ? null : returns.find(dossier.id(), open).orElse(null);
    }
}
