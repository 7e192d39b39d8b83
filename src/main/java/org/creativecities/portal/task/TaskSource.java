package org.creativecities.portal.task;

import java.util.List;
import org.creativecities.portal.account.Account;

/** Knows what a person has to do in one module. What they may not see is not among it. */
public interface TaskSource {

    /** In few queries, whatever there is to do; many things of one kind are one task that opens their list. */
    List<Task> of(Account account);
}
