package org.creativecities.portal.review.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The call an office page is about: the one asked for, or the newest. */
@Component
class ChosenCall {

    private final Calls calls;

    ChosenCall(Calls calls) {
        this.calls = calls;
    }

    /** Puts {@code calls} and {@code call} into the model; empty when nothing was ever published. */
    Optional<CallView> of(@Nullable UUID id, Model model) {
        List<CallView> published = calls.published();
        model.addAttribute("calls", published);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var chosen = published.stream()
                .filter(call -> id == null || call.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        model.addAttribute("call", chosen);
        return Optional.of(chosen);
    }

    CallView required(UUID id) {
        return calls.find(id).orElseThrow(NotVisibleException::new);
    }
}
