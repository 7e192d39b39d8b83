package org.creativecities.portal.sistercity.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.sistercity.affinity.GateResult;
import org.creativecities.portal.tie.TieView;
import org.creativecities.portal.tie.Ties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The gates as far as the proposal itself settles them: the council's decision, the contacts and the register when it is
 * sent, and the answers of bodies. An answer is written into the assessment only when the decision is released, since the
 * city reads the assessment and may not know an opinion before.
 */
@Component
class ProposalGates {

    private static final int LONGEST = 1000;

    private final Assessments assessments;
    private final OpinionRows opinions;
    private final Ties ties;
    private final MessageSource messages;
    private final Format format;

    ProposalGates(Assessments assessments, OpinionRows opinions, Ties ties, MessageSource messages, Format format) {
        this.assessments = assessments;
        this.opinions = opinions;
        this.ties = ties;
        this.messages = messages;
        this.format = format;
    }

    /** What the text and the register settle, when the city sends it. */
    void sent(ProposalView proposal, Account by) {
        var text = proposal.text();
        var council = text.councilOn();
        say(
                proposal,
                Gate.COUNCIL_DECISION,
                GateOutcome.PASS,
                "council",
                by,
                text.councilNumber(),
                council == null ? "" : format.date(council));
        say(proposal, Gate.CONTACTS, GateOutcome.PASS, "contacts", by, text.contactName());
        var own = ties.between(proposal.municipality(), text.partner());
        var same = own.stream()
                .filter(tie -> tie.made() && tie.type() == text.type())
                .toList();
        var others = ties.withPartner(text.partner());
        if (!same.isEmpty()) {
            say(proposal, Gate.NOT_DUPLICATE, GateOutcome.FAIL, "double", by, codes(same));
        } else if (!others.isEmpty()) {
            say(proposal, Gate.NOT_DUPLICATE, GateOutcome.PASS_WITH_NOTE, "overlap", by, codes(others));
        } else {
            say(proposal, Gate.NOT_DUPLICATE, GateOutcome.PASS, "single", by);
        }
    }

    /** What bodies said becomes part of the assessment, now that the decision is out. */
    void released(ProposalView proposal, Account by) {
        for (var opinion : opinions.ofProposal(proposal.id())) {
            var gate = opinions.gates().get(opinion.body());
            var outcome = outcome(opinion);
            if (gate != null && outcome != null && outcome != GateOutcome.WAITING) {
                assessments.gateSaid(
                        proposal.assessment(), gate, outcome, opinion.bodyName().fa(), sentence(opinion), by);
            }
        }
    }

    /** The gates as a reader may know them: the stored ones, and over them the answers this reader may read. */
    List<GateResult> seen(List<GateResult> stored, List<OpinionView> readable) {
        var gates = opinions.gates();
        Map<Gate, OpinionView> answers = readable.stream()
                .filter(opinion -> gates.containsKey(opinion.body()) && opinion.verdict() != null)
                .collect(Collectors.toMap(opinion -> gates.get(opinion.body()), opinion -> opinion, (a, b) -> a));
        return stored.stream()
                .map(gate -> answers.containsKey(gate.gate()) ? of(gate.gate(), answers.get(gate.gate())) : gate)
                .toList();
    }

    /** The gates as the secretariat knows them. */
    List<GateResult> known(UUID proposal, UUID assessment) {
        return seen(assessments.read(assessment).gates(), opinions.ofProposal(proposal));
    }

    private static GateResult of(Gate gate, OpinionView opinion) {
        var outcome = outcome(opinion);
        return new GateResult(
                gate,
                outcome == null ? GateOutcome.WAITING : outcome,
                opinion.bodyName().fa(),
                sentence(opinion),
                null,
                opinion.filedAt());
    }

    private static @org.jspecify.annotations.Nullable GateOutcome outcome(OpinionView opinion) {
        var verdict = opinion.verdict();
        if (verdict == null) {
            return null;
        }
        return switch (verdict) {
            case AGREE -> GateOutcome.PASS;
            case CONDITION -> GateOutcome.PASS_WITH_NOTE;
            case OBJECT -> GateOutcome.FAIL;
            case HOLD -> GateOutcome.WAITING;
        };
    }

    private static String sentence(OpinionView opinion) {
        var sentence = opinion.sentence();
        return sentence == null ? "" : sentence.substring(0, Math.min(LONGEST, sentence.length()));
    }

    private String codes(List<TieView> found) {
        return found.stream().limit(20).map(TieView::code).collect(Collectors.joining("، "));
    }

    private void say(ProposalView proposal, Gate gate, GateOutcome outcome, String why, Account by, Object... parts) {
        assessments.gateSaid(
                proposal.assessment(), gate, outcome, word(why + ".body"), word(why + ".reason", parts), by);
    }

    /** Stored, therefore in the language of the house. */
    private String word(String key, Object... parts) {
        return messages.getMessage("proposal.gate." + key, parts, Language.PERSIAN.locale());
    }
}
