package org.creativecities.portal.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * T-ACCESS, the third half: every address about a dossier, with the ids of real ones, for everybody in every relation
 * and in every state, against {@code account/relations.csv}. Whoever the access matrix leaves before the door is the
 * business of {@link EveryRouteTests}. Each call is rolled back. When the table differs, the right text lies in
 * {@code target/relations.csv}: look at the difference, then copy it. Some rules no copying can change.
 */
@PortalTest
class RelationTests {

    private static final String HEAD = "# method,path,relations,outcome in each state\n";

    @Autowired
    private Routes routes;

    @Autowired
    private Walk walk;

    @Autowired
    private CaseWorld world;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyRelationInEveryState() throws IOException {
        var cases = world.make();
        var lines = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var route : routes.all()) {
            if (isAboutDossiers(route)) {
                var byOutcome = new LinkedHashMap<String, List<String>>();
                for (var relation : relations(cases)) {
                    var outcomes = outcomes(route, relation, cases, wrong);
                    if (!outcomes.isEmpty()) {
                        byOutcome
                                .computeIfAbsent(print(outcomes), each -> new ArrayList<>())
                                .add(relation);
                    }
                }
                byOutcome.forEach((outcome, who) ->
                        lines.add(route.method() + "," + route.path() + "," + String.join(" ", who) + "," + outcome));
            }
        }
        var printed = HEAD + String.join("\n", lines) + "\n";
        Files.writeString(Path.of("target/relations.csv"), printed);
        assertThat(wrong).as("what may never be, whatever the table says").isEmpty();
        var table = new ClassPathResource("account/relations.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(ofKnown(printed, table))
                .as("cp target/relations.csv src/test/resources/account/relations.csv after reading the difference")
                .isEqualTo(ofKnown(table, printed));
    }

    /** The lines of addresses that both know; one that is new is held by the rules alone until its lines are copied. */
    private static String ofKnown(String text, String other) {
        return text.lines()
                .filter(line -> other.contains("\n" + line.substring(0, line.indexOf(',', line.indexOf(',') + 1) + 1)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isAboutDossiers(Routes.Route route) {
        return route.path()
                .matches("(/office)?/dossiers/\\{.*|/office/decisions/\\{.*|/reviews/\\{.*"
                        + "|/office/assignments/\\{review}.*");
    }

    private static List<String> relations(Map<String, CaseWorld.Case> cases) {
        return cases.values().stream()
                .flatMap(each -> each.people().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, String> outcomes(
            Routes.Route route, String relation, Map<String, CaseWorld.Case> cases, List<String> wrong) {
        var outcomes = new LinkedHashMap<String, String>();
        cases.forEach((state, one) -> {
            var account = one.people().get(relation);
            var path = path(route, one);
            if (account != null && path != null && walk.admits(route, account)) {
                var outcome = call(route, path, account, one);
                outcomes.put(state, outcome);
                var foreign = relation.startsWith("other-")
                        || relation.startsWith("unassigned")
                        || relation.startsWith("conflicted");
                if (foreign && !List.of("403", "404").contains(outcome)
                        || relation.startsWith("other-") && !outcome.equals("404")
                        || state.equals("DELETED") && !outcome.equals("404")
                        || outcome.startsWith("5")) {
                    wrong.add(relation + " " + route + " " + state + " → " + outcome);
                }
            }
        });
        return outcomes;
    }

    private static String path(Routes.Route route, CaseWorld.Case one) {
        var about = route.path().startsWith("/reviews") ? one.review() : one.dossier();
        if (about == null || route.path().contains("{review}") && one.review() == null) {
            return null;
        }
        return route.path()
                .replaceFirst("\\{(id|dossier)}", about.toString())
                .replace("{review}", String.valueOf(one.review()))
                .replace("{attachment}", one.attachment().toString())
                .replaceAll("\\{(code|section)}", route.path().contains("/items") ? "10.1" : "5")
                .replace("{slot}", "A4")
                .replace("{item}", "1")
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }

    /** The class of the answer; what it changed is taken back. */
    private String call(Routes.Route route, String path, Account account, CaseWorld.Case one) {
        var status = transaction.execute(step -> {
            step.setRollbackOnly();
            return walk.sendAsIs(request(route.method(), URI.create(path))
                            .with(signedIn(account))
                            .param("_key", org.creativecities.portal.action.OneTimeKeys.next())
                            .param("version", String.valueOf(one.version()))
                            .param("outcome", "RUNNER_UP")
                            .param("reasons", "دلیل روشن")
                            .param("reason", "دلیل روشن")
                            .param("note", "یادداشت")
                            .param("verdict", "refuse")
                            .param("section", "5")
                            .param("question", "5")
                            .param("language", "fa")
                            .param("value", "متن")
                            .param("to", "up")
                            .param("restore", "1")
                            .param("remark", one.dossier().toString())
                            .param("answer", "پاسخ"))
                    .getStatus();
        });
        if (status >= 200 && status < 400) {
            return "ok";
        }
        return status == 400 || status == 422 ? "input" : String.valueOf(status);
    }

    /** {@code ok:DRAFT RETURNED;404:DELETED}; one outcome everywhere is {@code ok:*}. */
    private static String print(Map<String, String> outcomes) {
        var states = new TreeMap<String, List<String>>();
        outcomes.forEach((state, outcome) ->
                states.computeIfAbsent(outcome, each -> new ArrayList<>()).add(state));
        var parts = new ArrayList<String>();
        states.forEach((outcome, in) -> parts.add(outcome + ":" + (states.size() == 1 ? "*" : String.join(" ", in))));
        return String.join(";", parts);
    }
}
