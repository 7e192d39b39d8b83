package org.creativecities.portal.dossier.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How large everything that goes to UNESCO in one mail may be. 20 MB stood in the form of 2019; where another call says
 * otherwise, {@code portal.official.mail-limit} is set.
 */
@Component
public class MailLimit {

    private final long bytes;

    MailLimit(@Value("${portal.official.mail-limit:20MB}") DataSize limit) {
        this.bytes = limit.toBytes();
    }

    public long bytes() {
        return bytes;
    }

    public boolean allows(long size) {
        return size <= bytes;
    }
}
