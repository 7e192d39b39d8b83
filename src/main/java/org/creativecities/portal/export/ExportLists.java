package org.creativecities.portal.export;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lists that can be taken, by name; those a person may not take do not exist for them. */
@Component
public class ExportLists {

    private final Map<String, ExportList> lists;

    ExportLists(ObjectProvider<ExportList> lists) {
        this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(ExportList::name, Function.identity()));
    }

    Collection<ExportList> all() {
        return lists.values();
    }

    Optional<ExportList> find(String name, Account account) {
        return Optional.ofNullable(lists.get(name)).filter(list -> list.mayTake(account));
    }

    ExportList named(String name, Account account) {
        return find(name, account).orElseThrow(NotVisibleException::new);
    }

    /** Whether a page shows the way to this export. */
    public boolean offered(String name, Account account) {
        return find(name, account).isPresent();
    }
}
