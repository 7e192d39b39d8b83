package org.creativecities.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.access.Routes;
import org.creativecities.portal.demo.MarkerPapers.Papers;
import org.creativecities.portal.demo.MarkerWorld.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * T-LEAK: three cities full of markers. Everybody follows every link that is offered, opens every address with the real
 * ids of everything, searches, filters, sorts and exports; no marker appears where it does not belong, nor in a mail.
 */
@PortalTest
class LeakTests {

    private static final Pattern MARKER = Pattern.compile(MarkerWorld.MARK + "[A-Za-z]+");

    /** Beginnings of markers that are searched for, and come back as what was asked. */
    private static final Set<String> ASKED = Set.of(MarkerWorld.MARK + "Dec", MarkerWorld.MARK + "Dra");

    @Autowired
    private MarkerWorld markers;

    @Autowired
    private MarkerPapers papers;

    @Autowired
    private TestPeople people;

    @Autowired
    private Routes routes;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noMarkerAppearsWhereItDoesNotBelong() throws Exception {
        var world = markers.make();
        var written = papers.make(world.decided().city(), world.draft().city(), world.expert());
        var leaks = new TreeSet<String>();
        for (var reader : readers(world, written).entrySet()) {
            var allowed = reader.getValue().allowed();
            for (var answer : read(reader.getValue().account(), world, written).entrySet()) {
                // A search marks what was asked inside a word; the marker is judged whole.
                var found = MARKER.matcher(answer.getValue().replaceAll("</?mark>", ""));
                while (found.find()) {
                    if (!ASKED.contains(found.group())
                            && !Pattern.matches(allowed, found.group().substring(MarkerWorld.MARK.length()))) {
                        leaks.add(reader.getKey() + " reads " + found.group() + " at " + answer.getKey());
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void lettersCarryNoText() {
        var world = markers.make();
        var letters = jdbc.sql("select address || ' ' || key || ' ' || params from mail where thread in (:threads)")
                .param(
                        "threads",
                        world.all().stream()
                                .map(each -> "dossier:" + each.city().dossier())
                                .toList())
                .query(String.class)
                .list();
        assertThat(letters).isNotEmpty().noneMatch(letter -> letter.contains(MarkerWorld.MARK));
    }

    /**
     * Somebody and the markers they may read, as an expression. Names of staff are the city's business, its texts the
     * staff's once they were sent.
     */
    private record Reader(@Nullable Account account, String allowed) {}

    private Map<String, Reader> readers(World world, Papers written) {
        var readers = new LinkedHashMap<String, Reader>();
        readers.put("stranger", new Reader(null, ""));
        var city =
                "(Text..|File|Caption|Author|Rights|Name...|Note|Return|Remark|Proposal|Message|Comment|Contact|Seat|Self)";
        for (var one : world.all()) {
            var own = one.mark() + city + "|StaffName...";
            readers.put(one.mark() + " editor", new Reader(one.city().editor(), own));
        }
        readers.put("Draft mayor", new Reader(world.draft().city().mayor(), "Draft" + city + "|StaffName..."));
        readers.put(
                "contributor without a section",
                new Reader(people.contributorOf("1214"), "DecidedName...|Decided(Proposal|Contact|Self)|StaffName..."));
        readers.put(
                "council clerk",
                new Reader(people.councilClerkOf("1214"), "DecidedName...|DecidedProposal|StaffName..."));
        var sentText = "Decided(Text..|File|Caption|Author|Rights)";
        readers.put("assigned reviewer", new Reader(world.assigned(), sentText + "|ReviewerNameREV"));
        readers.put(
                "reviewer who has handed in",
                new Reader(world.colleague(), sentText + "|Colleague(Own|Inner|City|NameREV)"));
        readers.put("unassigned reviewer", new Reader(world.unassigned(), "UnassignedNameREV"));
        var office = "(Decided|Returned)(Text..|File|Caption|Author|Rights|Return|Remark)|[A-Z][a-z]+Name..."
                + "|Colleague(Inner|City)|DecisionReasons|TieClaim|CouncilMinutes"
                + "|Decided(Proposal|Question|Sentence|Confidential|Message|Contact|Seat)";
        readers.put("expert", new Reader(world.expert(), office));
        readers.put("head", new Reader(world.head(), office));
        readers.put(
                "auditor",
                new Reader(
                        people.auditor(),
                        office + "|Colleague.*|Draft(Text..|File|Caption|Author|Rights|Note|Comment)|MemberReport"));
        readers.put("administrator", new Reader(people.administrator(), "[A-Z][a-z]+Name..."));
        readers.put("opinion officer", new Reader(people.opinionOfficer(), ""));
        readers.put("asked officer", new Reader(written.officer(), "Decided(Proposal|Question|Sentence|Confidential)"));
        readers.put("clerk of a member", new Reader(written.clerk(), "MemberReport"));
        readers.put("chair", new Reader(written.chair(), "CouncilMinutes|StaffName..."));
        readers.put("commission officer", new Reader(people.commissionOfficer(), ""));
        readers.put("council member", new Reader(people.councilMember(), ""));
        return readers;
    }

    /** Everything this reader can get to see, by its address. */
    private Map<String, String> read(@Nullable Account account, World world, Papers written) throws Exception {
        var read = new LinkedHashMap<String, String>();
        var crawler = new Crawler(mvc, account, "");
        var starts = new LinkedHashSet<>(Set.of("/", "/calls", "/search?q=a"));
        if (account != null) {
            starts.addAll(Set.of("/account", "/notifications"));
        }
        crawler.visit(starts, (path, answer) -> read.put(path, answer.body()));
        for (var path : addresses(world, written)) {
            read.put(path, crawler.ask(path).body());
        }
        return read;
    }

    /** Every address that reads, with each real id, and every list with each question. */
    private List<String> addresses(World world, Papers written) {
        var paths = new ArrayList<String>();
        for (var route : routes.all()) {
            if (!route.method().equals(HttpMethod.GET)) {
                continue;
            }
            if (!route.path().contains("{")) {
                var call = world.decided().city().call();
                for (var asked : List.of("Dec&call=" + call, "Dra&sort=name")) {
                    paths.add(route.path() + "?q=" + MarkerWorld.MARK + asked);
                }
            }
            for (var each : world.all()) {
                if (route.path().contains("{")) {
                    paths.add(filled(route.path(), each, world, written));
                }
            }
        }
        return paths;
    }

    private static String filled(String template, MarkerWorld.Marked marked, World world, Papers written) {
        // Cities are asked for by their own codes, everything else by ids.
        var cities = template.startsWith("/city-records/") || template.startsWith("/municipalities/");
        var city = String.valueOf(marked.city().editor().municipality());
        var path = cities ? template.replace("{code}", city) : template;
        var id = path.startsWith("/reviews")
                ? world.review()
                : path.startsWith("/office/users")
                        ? marked.city().editor().id()
                        : written.ids().entrySet().stream()
                                .filter(paper -> path.startsWith(paper.getKey() + "/"))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(marked.city().dossier());
        return path.replaceFirst("\\{(id|dossier)}", id.toString())
                .replace("{attachment}", marked.attachment().toString())
                .replaceAll("\\{(code|section)}", "5")
                .replaceAll("\\{[^}]+}", "1");
    }
}
