package org.creativecities.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.SignedIn;
import org.creativecities.portal.database.TestDatabase;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/**
 * T-HOSTILE. Every form that any role is shown is filled with what nobody should send: the answer is never a fault of the
 * server, and markup never becomes part of any page of any role afterwards.
 */
@SpringBootTest(properties = "portal.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Private.class)
class HostileTests {

    private static final List<String> ROLES =
            List.of("editor.yazd", "mayor.tabriz", "editor.bushehr", "reviewer", "expert", "head", "admin");

    private static final List<String> WORDS = List.of(
            "\"><x-hostile onload=alert(1)></x-hostile>",
            "'+[[${7*7}]]${7*7}#{x}~{x}__${7*7}__::.x<x-hostile>",
            "%' or 1=1; -- _%\\",
            "line\r\nX-Injected: 1\r\n\r\n<x-hostile>",
            "NUL \u0000 here",
            "lone \uD800 surrogate",
            "non-character \uFFFE",
            "\u202Egnp.exe \u2066isolated",
            "ك ي ۱۲۳٤٥6 ٬٫",
            "-99999999999999999999999999999",
            "1404/12/30",
            "../../../etc/passwd",
            "=cmd|' /C calc'!A0",
            "",
            "x".repeat(20_000));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DemoPeople people;

    @Test
    void nothingThatIsTypedBreaksThePortalOrAPage() throws Exception {
        var complaints = new ArrayList<String>();
        var sent = 0;
        for (var role : ROLES) {
            if (!stillHere(role)) {
                continue; // ended by a form of somebody else
            }
            var account = people.find(role);
            for (var form : forms(account)) {
                for (var word : words(sent)) {
                    sent++;
                    var status = send(form, word, account);
                    if (status >= 500) {
                        complaints.add(role + " " + form.address + " answers " + status + " to «"
                                + word.substring(0, Math.min(40, word.length())) + "»");
                    }
                }
            }
        }
        assertThat(sent).as("forms were found").isGreaterThan(100);
        for (var role : ROLES) {
            if (!stillHere(role)) {
                continue; // ended by one of the forms, as it should be
            }
            new Crawler(mvc, people.find(role), "").visit(Set.of("/", "/account"), (path, answer) -> {
                if (answer.status() >= 500) {
                    complaints.add(role + " " + path + " answers " + answer.status());
                }
                if (answer.isPage()
                        && !answer.page().select("x-hostile, [onload]").isEmpty()) {
                    complaints.add(role + " " + path + " runs what was typed");
                }
            });
        }
        assertThat(complaints.stream().distinct().toList())
                .as(sent + " hostile posts")
                .isEmpty();
    }

    private boolean stillHere(String role) {
        try {
            people.find(role);
            return true;
        } catch (NoSuchElementException gone) {
            return false;
        }
    }

    /** Three of the words for each form, another three for the next; all of them with -Dportal.tests=full. */
    private static List<String> words(int sent) {
        if ("full".equals(System.getProperty("portal.tests"))) {
            return WORDS;
        }
        var first = sent % WORDS.size();
        return List.of(WORDS.get(first), WORDS.get((first + 5) % WORDS.size()), WORDS.get((first + 10) % WORDS.size()));
    }

    /** A form as a page showed it. */
    private record Form(String address, boolean files, Map<String, String> kept, Set<String> typed) {}

    private List<Form> forms(Account account) throws Exception {
        var forms = new LinkedHashMap<String, Form>();
        new Crawler(mvc, account, "").visit(Set.of("/", "/account"), (path, answer) -> {
            if (!answer.isPage()) {
                return;
            }
            for (var element : answer.page().select("form[method=post]")) {
                var form = read(element);
                forms.putIfAbsent(form.address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*") + form.typed, form);
            }
        });
        return List.copyOf(forms.values());
    }

    private static Form read(Element element) {
        var kept = new LinkedHashMap<String, String>();
        var typed = new HashSet<String>();
        for (var control : element.select("input[name], textarea[name], select[name], button[name]")) {
            var name = control.attr("name");
            var type = control.is("textarea") ? "text" : control.attr("type");
            if (name.equals("_csrf")) {
                continue;
            }
            switch (type) {
                case "hidden" -> kept.put(name, control.val());
                case "radio", "checkbox" -> kept.putIfAbsent(name, control.val());
                case "file" -> {}
                default -> {
                    if (control.is("select")) {
                        var option = control.selectFirst("option[value]:not([value=''])");
                        kept.put(name, option == null ? "" : option.val());
                    } else if (control.is("button")) {
                        kept.putIfAbsent(name, control.val());
                    } else {
                        typed.add(name);
                    }
                }
            }
        }
        return new Form(element.attr("action"), element.attr("enctype").startsWith("multipart"), kept, typed);
    }

    private int send(Form form, String word, Account account) throws Exception {
        var address = java.net.URI.create("http://localhost" + form.address.replace(" ", "%20"));
        var request = form.files
                ? multipart(address)
                        .file(new MockMultipartFile(
                                "file",
                                word.substring(0, Math.min(80, word.length())) + ".pdf",
                                "application/pdf",
                                word.getBytes(StandardCharsets.UTF_8)))
                : post(address);
        form.kept.forEach((name, value) -> request.param(name, name.equals("_key") ? fresh() : value));
        form.typed.forEach(name -> request.param(name, word));
        try {
            return mvc.perform(request.with(SignedIn.signedIn(account)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            return 599;
        }
    }

    private static String fresh() {
        return org.creativecities.portal.action.OneTimeKeys.next();
    }
}
