package org.creativecities.portal.localization;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Letters as the house writes them, and the key by which texts written in different ways find each other. */
public final class PersianText {

    private static final Pattern REPEATED_ZWNJ = Pattern.compile("\\u200C{2,}");
    private static final Pattern ZWNJ_BESIDE_SPACE =
            Pattern.compile("\\u200C+(?=[" + Characters.SPACES + "])|(?<=[" + Characters.SPACES + "])\\u200C+");

    private static final Pattern SPACE = Pattern.compile("[" + Characters.SPACES + "]+");
    private static final Pattern IGNORED = Pattern.compile(
            "[" + Characters.SPACES + Characters.INVISIBLE + Characters.MARKS + Characters.JOINTS + "]");

    // The same two lines stand in the migration that creates search_key.
    static final String FOLDED = "يىېےێكڪٱەةہھۃۆ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹øłđðıħŧς";
    static final String FOLDED_TO = "یییییککاهههههو01234567890123456789olddihtσ";

    private PersianText() {}

    /**
     * The text as it is saved: Persian ی and ک, composed letters, no doubled or useless half-spaces; all else as typed.
     */
    public static String clean(String text) {
        var letters = Normalizer2.getNFCInstance()
                .normalize(text)
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک');
        return ZWNJ_BESIDE_SPACE
                .matcher(REPEATED_ZWNJ.matcher(letters).replaceAll("\u200C"))
                .replaceAll("");
    }

    /**
     * What two texts must share to find each other: letters and digits without their variants, marks, case, spaces and
     * half-spaces. «می‌شود», «می شود» and «ميشود» have the same key. The database's {@code search_key(text)} gives the
     * same.
     */
    public static String searchKey(String text) {
        var bare = IGNORED.matcher(UCharacter.toLowerCase(
                        ULocale.ROOT, Normalizer2.getNFKDInstance().normalize(text)))
                .replaceAll("");
        var key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            int at = FOLDED.indexOf(bare.charAt(i));
            key.append(at < 0 ? bare.charAt(i) : FOLDED_TO.charAt(at));
        }
        return key.toString()
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }

    /** The keys of the words of a search: a text is found when its key contains all of them, in any order. */
    public static List<String> searchWords(String search) {
        return Arrays.stream(SPACE.split(search))
                .map(PersianText::searchKey)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** The key between two {@code %}, its own {@code % _ \} taken literally: for {@code like} against a key column. */
    public static String searchPattern(String search) {
        return "%" + searchKey(search).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
