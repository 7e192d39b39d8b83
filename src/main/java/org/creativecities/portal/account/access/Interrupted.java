package org.creativecities.portal.account.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms that arrived after their session had died: kept a quarter of an hour for the person they were printed for. */
@Component
public class Interrupted {

    private static final int LONGEST = 1_000_000;
    private static final int AT_ONCE = 5;
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|code|_csrf).*|" + FormOwner.FIELD);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final FormOwner owners;

    Interrupted(JdbcClient jdbc, JsonMapper json, FormOwner owners) {
        this.jdbc = jdbc;
        this.json = json;
        this.owners = owners;
    }

    /** Keeps the fields of this form, without secrets and files; false where nobody knows whose they are. */
    @Transactional
    public boolean keep(HttpServletRequest request) {
        var owner = owners.of(request);
        if (owner.isEmpty()) {
            return false;
        }
        var text = json.writeValueAsString(fields(request));
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (text.length() > LONGEST) {
            return false;
        }
        return jdbc.sql("""
                        insert into interrupted_submission (id, person_id, path, fields, created_at, expires_at)
                        select :id, p.id, :path, cast(:fields as jsonb), portal_now(), portal_now() + interval '15 minutes'
                        from person p where p.id = :person and p.state = 'ACTIVE' and :most > (
                          select count(*) from interrupted_submission i
                          where i.person_id = p.id and i.expires_at > portal_now())""")
                        .param("id", UUID.randomUUID())
                        .param("person", owner.get())
                        .param("path", path)
                        .param("fields", text)
                        .param("most", AT_ONCE)
                        .update()
                == 1;
    }

    /** What waits for this person, offered once; from now on they have another quarter of an hour. */
    @Transactional
    public Optional<UUID> offer(UUID person) {
        return jdbc.sql("""
                        update interrupted_submission set offered_at = portal_now(),
                          expires_at = portal_now() + interval '15 minutes'
                        where id = (select id from interrupted_submission where person_id = :person
                          and offered_at is null and expires_at > portal_now() order by created_at desc limit 1)
                        returning id""").param("person", person).query(UUID.class).optional();
    }

    /** What was kept under this id, for its own person only. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(UUID id, UUID person) {
        return jdbc.sql("select path, fields::text as fields from interrupted_submission where id = :id "
                        + "and person_id = :person and expires_at > portal_now()")
                .param("id", id)
                .param("person", person)
                .query((row, n) -> new Kept(
                        row.getString("path"), json.readValue(row.getString("fields"), new TypeReference<>() {})))
                .optional();
    }

    /** Removes what nobody came back for. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from interrupted_submission where expires_at < portal_now()")
                .update();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.matcher(name).matches()) {
                // The database's text type has no place for NUL, and neither has anything a person types.
                fields.put(
                        name,
                        Arrays.stream(values)
                                .map(value -> value.replace("\0", ""))
                                .toList());
            }
        });
        return fields;
    }

    /** A kept form: where it was going and what was in it. */
    public record Kept(String path, Map<String, List<String>> fields) {

        /** What a person may have typed, as opposed to what the page itself put into the form. */
        public List<String> typed() {
            var typed = new ArrayList<String>();
            fields.forEach((name, values) -> {
                if (!name.startsWith("_") && !name.equals("version")) {
                    values.stream().filter(value -> !value.isBlank()).forEach(typed::add);
                }
            });
            return typed;
        }

        /** The field to come back to: the one the browser named, else the one with the longest text. */
        public String field() {
            var named = fields.get("_field");
            return named != null && named.size() == 1
                    ? named.get(0)
                    : fields.entrySet().stream()
                            .filter(each -> !each.getKey().startsWith("_"))
                            .max(java.util.Comparator.comparingInt(
                                    each -> String.join("", each.getValue()).length()))
                            .map(Map.Entry::getKey)
                            .orElse("");
        }
    }
}
