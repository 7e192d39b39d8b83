package org.creativecities.portal.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends to the chain. The head's row is locked from here to the commit: parallel writers wait, none forks. */
@Component
class Chain {

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(long number, String hash) {}

    /** Must be called inside the transaction of the action. */
    void append(List<ChainLink> links) {
        var head = jdbc.sql("select number, hash from history_head where id = 1 for update")
                .query(Head.class)
                .single();
        for (var link : links) {
            var number = head.number() + 1;
            var hash = link.hash(number, head.hash());
            insert(link, number, head.hash(), hash);
            head = new Head(number, hash);
        }
        jdbc.sql("update history_head set number = :number, hash = :hash where id = 1")
                .param("number", head.number())
                .param("hash", head.hash())
                .update();
    }

    private void insert(ChainLink link, long number, String previousHash, String hash) {
        jdbc.sql("""
                insert into history_entry (number, at, subject, subject_id, action, person_id, municipality_code,
                  reason, changes, address, request_id, previous_hash, hash)
                values (:number, :at, :subject, :subjectId, :action, :by, :municipality,
                  :reason, :changes, :address, :requestId, :previousHash, :hash)
                """)
                .param("number", number)
                .param("at", OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC))
                .param("subject", link.subject())
                .param("subjectId", link.subjectId())
                .param("action", link.action())
                .param("by", link.by())
                .param("municipality", link.municipality())
                .param("reason", link.reason())
                .param("changes", link.changes())
                .param("address", link.address())
                .param("requestId", link.requestId())
                .param("previousHash", previousHash)
                .param("hash", hash)
                .update();
    }
}
