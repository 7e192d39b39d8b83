package org.creativecities.portal.export;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;

/**
 * A list that can be taken as a spreadsheet. The module that shows the list implements it with the list's own query, so
 * that the file holds the rows of the filter: all of them, and none that the person could not see on the page.
 */
public interface ExportList {

    /** Its short name, {@code dossiers}; its title is the message {@code export.list.<name>}. */
    String name();

    /** Where the list is shown: {@code /office/dossiers}. */
    String path();

    /** Whether this person may take the list; asked when it is wished for and again when it is made. */
    boolean mayTake(Account account);

    /** The columns in their order, for this filter. */
    List<Column> columns(Map<String, String> filter, Account account);

    /** How many rows the filter gives. */
    long count(Map<String, String> filter, Account account);

    /** The filter in words of the page's language: what was filtered → by which value. Empty when nothing was. */
    Map<String, String> words(Map<String, String> filter);

    /** Hands all rows of the filter to the sheet, in the list's order. */
    void write(Map<String, String> filter, Account account, Sheet sheet);
}
