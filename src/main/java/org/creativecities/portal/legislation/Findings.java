package org.creativecities.portal.legislation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.council.PromiseFilter;
import org.creativecities.portal.council.Promises;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.RegisterFilter;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.sistercity.proposal.FiledOpinions;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.Obstacles;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the other modules hold that may justify an article, in the language of the page. */
@Component
@Transactional(readOnly = true)
public class Findings {

    private static final int MOST = 200;

    private final Register register;
    private final Obstacles obstacles;
    private final Lessons lessons;
    private final Promises promises;
    private final FiledOpinions opinions;
    private final Format format;
    private final MessageSource messages;

    Findings(
            Register register,
            Obstacles obstacles,
            Lessons lessons,
            Promises promises,
            FiledOpinions opinions,
            Format format,
            MessageSource messages) {
        this.register = register;
        this.obstacles = obstacles;
        this.lessons = lessons;
        this.promises = promises;
        this.opinions = opinions;
        this.format = format;
        this.messages = messages;
    }

    /** What can be pointed at: its id with its name. Empty for findings from outside the portal. */
    public Map<String, String> offered(FindingKind kind, Account reader) {
        var offered = new LinkedHashMap<String, String>();
        switch (kind) {
            case CLAUSE -> {
                for (var verdict : new Verdict[] {Verdict.NOT_ACCEPTED, Verdict.WITH_RESERVATION}) {
                    var order = RegisterFilter.Order.NUMBER;
                    var filter = new RegisterFilter(null, verdict, false, null, null, order, false);
                    register.all(filter, true)
                            .forEach(row -> offered.put(
                                    row.clause().id().toString(),
                                    clause(
                                            format.text(row.clause().editionTitle()),
                                            row.clause().number(),
                                            format.text(row.clause().title()))));
                }
            }
            case OBSTACLE ->
                obstacles.all(null).forEach(one -> offered.put(one.id().toString(), format.text(one.title())));
            case LESSON ->
                lessons.all().stream()
                        .filter(one -> one.state().equals("APPROVED"))
                        .forEach(one -> offered.put(one.id().toString(), shortened(format.text(one.says()))));
            case OPINION ->
                opinions.all(reader)
                        .forEach(one -> offered.put(
                                one.id().toString(),
                                say("legislation.finding.opinion", format.text(one.body()), one.proposal())));
            case PROMISE ->
                promises.register(PromiseFilter.NONE, PageRequest.of(0, MOST), reader)
                        .forEach(one -> offered.put(one.id().toString(), shortened(one.text())));
            case OTHER -> {}
        }
        return offered;
    }

    private String clause(String edition, String number, String title) {
        return say("legislation.finding.clause", edition, format.digits(number), title);
    }

    private static String shortened(String text) {
        return text.length() > 160 ? text.substring(0, 159) + "…" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
