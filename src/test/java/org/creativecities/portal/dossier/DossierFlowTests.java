package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.dossier.DossierStatus.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.Invariants;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T-FLOW: dossiers are walked at random, forbidden steps included, beside a plain model that says what must happen. */
@PortalTest
class DossierFlowTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private DossierSending sending;

    @Autowired
    private DossierReading reading;

    @Autowired
    private DossierScreening screening;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Invariants invariants;

    private DossierStatus model = DRAFT;
    private boolean returned;
    private boolean answered;
    private int edits;
    private TestDossiers.City city;

    @Test
    void aRandomWalkNeverLeavesTheModel() {
        var seed = Long.getLong("portal.test.seed", System.nanoTime());
        var steps = Integer.getInteger("portal.test.flow-steps", 2_000);
        System.out.println("T-FLOW: seed " + seed + ", " + steps + " steps (portal.test.seed, portal.test.flow-steps)");
        var random = new Random(seed);
        var walk = new ArrayList<String>();
        var editor = people.editorOf(TestDossiers.SHIRAZ);
        var mayor = people.mayorOf(TestDossiers.SHIRAZ);
        var expert = people.expert();
        var head = people.head();
        var verbs = verbs(expert, head);
        fresh();
        for (var step = 0; step < steps; step++) {
            var name = new ArrayList<>(verbs.keySet()).get(random.nextInt(verbs.size()));
            var verb = verbs.get(name);
            walk.add(name + " from " + model + (returned ? "+" : ""));
            var expected = verb.possible().contains(state());
            var happened = happens(verb.act());
            assertThat(happened)
                    .as("seed %d, step %d: %s", seed, step, last(walk))
                    .isEqualTo(expected);
            if (happened) {
                verb.then().run();
            }
            assertThat(tests.status(city.dossier()))
                    .as("seed %d, step %d: %s", seed, step, last(walk))
                    .isEqualTo(model);
            if (model.next().isEmpty() || random.nextInt(40) == 0) {
                fresh();
                walk.clear();
            }
        }
        assertThat(editor.id()).isNotEqualTo(mayor.id());
        assertThat(invariants.check()).as("seed %d", seed).isEmpty();
    }

    private record Verb(Set<String> possible, Runnable act, Runnable then) {}

    private String state() {
        return model + (returned ? "+" : "") + (model == RETURNED && answered ? " answered" : "");
    }

    private Map<String, Verb> verbs(Account expert, Account head) {
        var verbs = new LinkedHashMap<String, Verb>();
        verbs.put("edit", new Verb(Set.of("DRAFT", "RETURNED+", "RETURNED+ answered"), this::edit, () -> {}));
        verbs.put("editAnother", new Verb(Set.of("DRAFT"), this::editAnother, () -> {}));
        verbs.put(
                "ask",
                new Verb(
                        Set.of("DRAFT", "RETURNED+ answered"),
                        () -> tests.approvalAsked(city),
                        () -> model = APPROVAL_ASKED));
        verbs.put(
                "takeBack",
                new Verb(
                        Set.of("APPROVAL_ASKED", "APPROVED", "APPROVAL_ASKED+", "APPROVED+"),
                        () -> sending.reopen(city.dossier(), tests.version(city), "", city.editor()),
                        () -> model = returned ? RETURNED : DRAFT));
        verbs.put(
                "approve",
                new Verb(
                        Set.of("APPROVAL_ASKED", "APPROVAL_ASKED+"),
                        () -> tests.approved(city),
                        () -> model = APPROVED));
        verbs.put("submit", new Verb(Set.of("APPROVED", "APPROVED+"), () -> tests.sent(city), () -> {
            model = SUBMITTED;
            returned = false;
        }));
        verbs.put("return", new Verb(Set.of("SUBMITTED"), () -> giveBack(expert), () -> {
            model = RETURNED;
            returned = true;
            answered = false;
        }));
        verbs.put("answer", new Verb(Set.of("RETURNED+", "RETURNED+ answered"), this::answer, () -> answered = true));
        verbs.put("admit", new Verb(Set.of("SUBMITTED"), () -> admit(expert), () -> model = ADMITTED));
        verbs.put(
                "refuse",
                new Verb(
                        Set.of("SUBMITTED"),
                        () -> screening.notAdmit(city.dossier(), tests.version(city), "دلیل", expert),
                        () -> model = NOT_ADMITTED));
        verbs.put(
                "review",
                new Verb(
                        Set.of("ADMITTED", "UNDER_REVIEW", "DECISION_PREPARED"),
                        () -> dossiers.startReview(city.dossier(), expert),
                        () -> model = UNDER_REVIEW));
        verbs.put(
                "prepare",
                new Verb(
                        Set.of("UNDER_REVIEW", "DECISION_PREPARED"),
                        () -> dossiers.prepareDecision(city.dossier(), Outcome.RUNNER_UP, "دلیل", expert),
                        () -> model = DECISION_PREPARED));
        verbs.put(
                "release",
                new Verb(
                        Set.of("DECISION_PREPARED"),
                        () -> dossiers.releaseDecision(city.dossier(), head),
                        () -> model = RUNNER_UP));
        verbs.put(
                "withdraw",
                new Verb(
                        Set.of("SUBMITTED", "RETURNED+", "RETURNED+ answered", "APPROVAL_ASKED+", "APPROVED+"),
                        () -> sending.withdraw(city.dossier(), tests.version(city), "دلیل", city.mayor()),
                        () -> model = WITHDRAWN));
        return verbs;
    }

    private void fresh() {
        city = tests.complete(tests.draft());
        model = DRAFT;
        returned = false;
        answered = false;
    }

    private void edit() {
        tests.save(city, "5", 0, Map.of("5/fa", "متن شماره " + edits++), true);
    }

    private void editAnother() {
        tests.save(city, "10.3", 0, Map.of("10.3-yes/", edits++ % 2 == 0 ? "yes" : "no"), true);
    }

    private void giveBack(Account expert) {
        screening.returnFor(
                city.dossier(),
                tests.version(city),
                "اصلاح کنید",
                Instant.now().plusSeconds(86_400),
                List.of(new ReturnView.NewRemark("5", null, "کوتاه‌تر")),
                expert);
    }

    private void answer() {
        var open = reading.returns(city.dossier(), city.editor()).stream()
                .filter(one -> one.answeredAt() == null)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var remark = open.remarks().get(0);
        writing.answerRemark(city.dossier(), remark.id(), "اصلاح شد", remark.version(), city.editor());
    }

    private void admit(Account expert) {
        var found = screening.find(city.dossier(), expert).orElseThrow(NotVisibleException::new);
        screening.answer(
                city.dossier(),
                found.conditions().stream()
                        .map(one -> new ScreeningView.Answer(one.code(), true, "", one.version()))
                        .toList(),
                expert);
        screening.admit(city.dossier(), tests.version(city), expert);
    }

    private static boolean happens(Runnable act) {
        try {
            act.run();
            return true;
        } catch (ConflictException | NotAllowedException | NotVisibleException refused) {
            return false;
        }
    }

    private static List<String> last(List<String> walk) {
        return walk.subList(Math.max(0, walk.size() - 12), walk.size());
    }
}
