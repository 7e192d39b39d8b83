package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.action.NotAllowedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an open return leaves to be written: whole sections, or single answers only. */
@Component
class NamedParts {

    private final Returns returns;
    private final Answers answers;

    NamedParts(Returns returns, Answers answers) {
        this.returns = returns;
        this.answers = answers;
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
