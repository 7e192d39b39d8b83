package org.creativecities.portal.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Thymeleaf puts a fragment in place before it looks at conditions, loops and variables of the same element: those would
 * be lost without a word. They belong to a {@code th:block} around the call.
 */
class FragmentCallTests {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z:0-9]+\\s(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern CALL = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern LOST = Pattern.compile("\\sth:(?:if|unless|each|with)=");

    private static final Pattern ICON = Pattern.compile("layout/icon :: (?:use|flipped)\\('([a-z0-9-]+)'\\)");

    @Test
    void everyIconThatIsAskedForIsInTheSprite() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            ICON.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> Sprite.ICONS.getElementById(name) == null)
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noConditionStandsOnTheElementThatIsReplaced() throws IOException {
        var found = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            TAG.matcher(file.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(tag -> tag.group())
                    .filter(tag -> CALL.matcher(tag).find() && LOST.matcher(tag).find())
                    .forEach(tag -> found.add(file.getFilename() + ": " + tag));
        }
        assertThat(found).isEmpty();
    }
}
