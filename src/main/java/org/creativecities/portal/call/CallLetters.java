package org.creativecities.portal.call;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the letters of a call: words in both languages with places for what is known only later. */
@Service
@Transactional
public class CallLetters {

    /** The letters a call has, in the order of its course. */
    public static final List<String> CODES =
            List.of("RETURNED", "STAGE_INVITED", "STAGE_NOT_INVITED", "NOMINATED", "RUNNER_UP", "NOT_NOMINATED");

    /** The places a letter may have: name of the city, of the call, reference number, creative field, a day. */
    public static final Set<String> PLACES = Set.of("city", "call", "reference", "field", "date");

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final CallDesk desk;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallLetters(
            CallDesk desk,
            MessageSource messages,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** @param own written for this call; else the portal's usual words */
    public record Letter(String code, Bilingual subject, Bilingual body, boolean own, long version) {}

    /** The letter of this call, in its own words or in the usual ones. For the modules that send it. */
    @Transactional(readOnly = true)
    public Letter of(UUID callId, String code) {
        if (!CODES.contains(code)) {
            throw new NotVisibleException();
        }
        return jdbc.sql("select * from call_letter where call_id = :call and code = :code")
                .param("call", callId)
                .param("code", code)
                .query((row, n) -> new Letter(
                        code,
                        new Bilingual(row.getString("subject_fa"), row.getString("subject_en")),
                        new Bilingual(row.getString("body_fa"), row.getString("body_en")),
                        true,
                        row.getLong("version")))
                .optional()
                .orElseGet(() -> new Letter(code, usual(code, "subject"), usual(code, "body"), false, 0));
    }

    @Transactional(readOnly = true)
    public List<Letter> of(UUID callId, Account account) {
        desk.see(callId, account);
        return CODES.stream().map(code -> of(callId, code)).toList();
    }

    public void write(UUID callId, Letter letter, Account by) {
        if (!CallPolicy.mayCreate(by)) {
            throw new NotAllowedException("call.not-allowed.EDIT");
        }
        desk.see(callId, by);
        var written = jdbc.sql("""
                        insert into call_letter (call_id, code, subject_fa, subject_en, body_fa, body_en, changed_by, changed_at)
                        values (:call, :code, :sfa, :sen, :bfa, :ben, :by, portal_now())
                        on conflict (call_id, code) do update set subject_fa = :sfa, subject_en = :sen, body_fa = :bfa,
                          body_en = :ben, changed_by = :by, changed_at = portal_now(), version = call_letter.version + 1
                        where call_letter.version = :version""")
                .param("call", callId)
                .param("code", letter.code())
                .param("sfa", letter.subject().fa())
                .param("sen", letter.subject().en())
                .param("bfa", letter.body().fa())
                .param("ben", letter.body().en())
                .param("by", by.id())
                .param("version", letter.version())
                .update();
        if (written == 0) {
            throw new ConflictException("call.error.changed-meanwhile");
        }
        events.publishEvent(new CallChanged(
                callId,
                CallChanged.Step.LETTER_WRITTEN,
                by.id(),
                clock.now(),
                null,
                Map.of("letter", new Fact.Change(null, letter.code()))));
    }

    /** The letters of the last call go with the copy. */
    public void copy(UUID from, UUID to, Account by) {
        jdbc.sql("""
                        insert into call_letter (call_id, code, subject_fa, subject_en, body_fa, body_en, changed_by, changed_at)
                        select :to, code, subject_fa, subject_en, body_fa, body_en, :by, portal_now()
                        from call_letter where call_id = :from""").param("to", to).param("from", from).param("by", by.id()).update();
    }

    /** Fills the places of a text; a place nothing is known for stays as it is. */
    public static String fill(String text, Map<String, String> known) {
        return PLACE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(1), found.group())));
    }

    /** Places of a text that no letter has. */
    public static List<String> unknownPlaces(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !PLACES.contains(place))
                .distinct()
                .toList();
    }

    private Bilingual usual(String code, String part) {
        var key = "call.letter." + code + "." + part;
        return new Bilingual(
                messages.getMessage(key, null, Language.PERSIAN.locale()),
                messages.getMessage(key, null, Language.ENGLISH.locale()));
    }
}
