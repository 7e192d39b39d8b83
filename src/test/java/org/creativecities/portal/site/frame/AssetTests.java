package org.creativecities.portal.site.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.creativecities.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.MockMvc;

/** Files of the pages: found by the hash of their content, kept for a year, one address for both languages. */
@PortalTest
class AssetTests {

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?m)^\\s*(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|float|"
                    + "text-align:\\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\\b");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Assets assets;

    @Test
    void theStyleSheetIsOneFileKeptForAYear() throws Exception {
        assertThat(assets.styles()).matches("/assets/css/portal-[0-9a-f]{32}\\.css");

        var answer = mvc.perform(get(assets.styles())).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/css");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.getContentAsString()).contains("--lajvard-900").contains(".error-page");
        assertThat(answer.getContentAsString()).containsPattern("vazirmatn-[0-9a-f]{32}\\.woff2");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void scriptsAreTwoFilesOfWhichThePublicPagesNeedOne() throws Exception {
        assertThat(assets.scripts(false)).hasSize(1);
        assertThat(assets.scripts(true)).hasSize(2);
        for (var script : assets.scripts(true)) {
            var answer = mvc.perform(get(script)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).contains("javascript");
        }
    }

    @Test
    void everyPictureAndFontIsThere() throws Exception {
        for (var file : new String[] {"/fonts/vazirmatn.woff2", "/img/icons.svg", "/img/mark.svg", "/img/tile.svg"}) {
            assertThat(assets.url(file)).matches("/assets/.*-[0-9a-f]{32}\\..*");
            assertThat(mvc.perform(get(assets.url(file)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothingOutsideTheFolderIsServed() throws Exception {
        for (var path : new String[] {"/assets/../application.properties", "/assets/css/nothing.css", "/assets/"}) {
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus())
                    .isNotEqualTo(200);
        }
    }

    @Test
    void styleSheetsKnowNoLeftAndNoRight() throws IOException {
        for (var sheet : sheets()) {
            var text = sheet.getContentAsString(StandardCharsets.UTF_8);
            var found = PHYSICAL.matcher(text);
            assertThat(found.find() ? found.group() : null)
                    .as(sheet.getFilename())
                    .isNull();
        }
    }

    @Test
    void noStyleSheetIsLong() throws IOException {
        for (var sheet : sheets()) {
            var lines = sheet.getContentAsString(StandardCharsets.UTF_8).lines().count();
            assertThat(lines).as(sheet.getFilename()).isLessThanOrEqualTo(300);
        }
    }

    private static Iterable<Resource> sheets() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:static/css/*.css"));
    }
}
