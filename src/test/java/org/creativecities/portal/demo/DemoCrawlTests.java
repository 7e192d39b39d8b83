package org.creativecities.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativecities.portal.database.TestDatabase;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every role follows every link it is offered, in both languages: none is broken, none leads where the role may not go,
 * and every page keeps the rules of the house.
 */
@SpringBootTest(properties = "portal.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.Private.class)
class DemoCrawlTests {

    private static final Pattern MISSING_KEY = Pattern.compile("\\?\\?[\\w.-]+\\?\\?|\\?\\?[\\w.-]+_(fa|en)");
    private static final Pattern LEFT_OVER = Pattern.compile("\\{\\d\\}");
    /** What stands between isolating marks has a direction of its own. */
    private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068][^\u2069]*\u2069");

    /** Words with Latin letters, codes among them, may carry Latin digits. */
    private static final Pattern WORDS = Pattern.compile("[\\w@.:/+-]*[A-Za-z][\\w@.:/+-]*");

    private static final Set<String> PUBLIC = Set.of("/", "/calls", "/creative-cities", "/search?q=a", "/sign-in");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DemoPeople people;

    static Stream<Arguments> visitors() {
        return Stream.of(
                        "",
                        "editor.yazd",
                        "contributor.yazd",
                        "mayor.yazd",
                        "clerk.yazd",
                        "editor.nishapur",
                        "editor.bushehr",
                        "mayor.tabriz",
                        "reviewer",
                        "expert",
                        "head",
                        "admin",
                        "auditor",
                        "commission",
                        "opinion",
                        "council")
                .flatMap(post -> Stream.of(Arguments.of(post, ""), Arguments.of(post, "/en")));
    }

    @ParameterizedTest(name = "{0}{1}")
    @MethodSource("visitors")
    void everyOfferedLinkLeadsToAProperPage(String post, String prefix) throws Exception {
        var account = post.isEmpty() ? null : people.find(post);
        var starts = new LinkedHashSet<String>();
        PUBLIC.forEach(path -> starts.add(prefix + path));
        if (account != null) {
            starts.add(prefix + "/account");
        }
        var complaints = new ArrayList<String>();
        var answers = new Crawler(mvc, account, prefix).visit(starts, (path, answer) -> {
            var askedToSignIn = account == null && answer.status() == 303;
            if (answer.status() != 200 && !askedToSignIn) {
                complaints.add(path + " answers " + answer.status());
            } else if (answer.isPage()) {
                check(answer.page(), prefix.isEmpty()).forEach(problem -> complaints.add(path + ": " + problem));
            }
        });
        if (post.endsWith(".yazd")) {
            answers.values().stream()
                    .filter(answer -> answer.body().contains("office.tabriz@")
                            || answer.body().contains("office.bushehr@"))
                    .forEach(answer -> complaints.add(answer.path() + " shows another city's text"));
        }
        assertThat(complaints).as(answers.size() + " addresses visited").isEmpty();
    }

    private static List<String> check(Document page, boolean persian) {
        var problems = new ArrayList<String>();
        var html = page.selectFirst("html");
        var language = html == null ? "" : html.attr("lang") + " " + html.attr("dir");
        if (!language.equals(persian ? "fa rtl" : "en ltr")) {
            problems.add("language is " + language);
        }
        if (page.select("main").size() != 1) {
            problems.add(page.select("main").size() + " main elements");
        }
        if (page.select("h1").size() != 1) {
            problems.add(page.select("h1").size() + " first headings");
        }
        var ids = new HashSet<String>();
        page.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                problems.add("id twice: " + element.id());
            }
        });
        var text = page.text() + page.title();
        if (MISSING_KEY.matcher(text).find() || MISSING_KEY.matcher(page.html()).find()) {
            problems.add("a missing message: " + first(MISSING_KEY, page.html()));
        }
        if (LEFT_OVER.matcher(text).find()) {
            problems.add("an unfilled placeholder: " + first(LEFT_OVER, text));
        }
        if (page.select("[style], script:not([src])").size() > 0) {
            problems.add("inline style or script");
        }
        if (persian) {
            latinDigits(page).forEach(found -> problems.add("Latin digits: " + found));
        }
        return problems;
    }

    private static String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    /** Digits that are not marked as belonging to a left-to-right text. */
    private static List<String> latinDigits(Document page) {
        var found = new ArrayList<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && WORDS.matcher(ISOLATED.matcher(text.text()).replaceAll(""))
                                    .replaceAll("")
                                    .matches("(?s).*[0-9].*")
                            && node.parent() instanceof Element parent
                            && !isLeftToRight(parent)) {
                        found.add(parent.tagName() + " «" + text.text().strip() + "»");
                    }
                },
                page.body());
        return found.size() > 5 ? found.subList(0, 5) : found;
    }

    private static boolean isLeftToRight(Element element) {
        for (var each = element; each != null; each = each.parent()) {
            if (each.attr("dir").equals("ltr") || each.attr("lang").equals("en") || each.is("textarea, option, bdi")) {
                return true;
            }
        }
        return false;
    }
}
