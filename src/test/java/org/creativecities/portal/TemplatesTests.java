package org.creativecities.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates hold no words and nothing that runs: words come from the messages, scripts and styles from files. */
class TemplatesTests {

    @Test
    void noTemplateHoldsWordsOrAnythingThatRuns() {
        assertThat(ProjectFiles.violations(
                        ProjectFiles.below(ProjectFiles.RESOURCES.resolve("templates"), ".html"), TemplateRules::check))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Welcome</p>",
                "<p>خوش آمدید</p>",
                "<p>12</p>",
                "<title>Portal</title>",
                "<img alt='Portal'>",
                "<input placeholder='name@example.ir'>",
                "<a title='More'></a>",
                "<nav aria-label='Pages'></nav>",
                "<input type='submit' value='Send'>",
                "<p th:text=\"'Welcome'\"></p>",
                "<p th:text=\"${n} + ' items'\"></p>",
                "<p th:text=\"|${n} items|\"></p>",
                "<p th:text=\"${open ? 'باز' : 'بسته'}\"></p>",
                "<p th:utext=\"${text}\"></p>",
                "<p>[(${text})]</p>",
                "<p th:text=\"#{dossier.__${x}__}\"></p>",
                "<p>[[${__${x}__}]]</p>",
                "<p style='color: red'></p>",
                "<p th:style=\"${x}\"></p>",
                "<button onclick='go()'></button>",
                "<button th:onclick=\"${x}\"></button>",
                "<a href='javascript:go()'></a>",
                "<script>go()</script>",
                "<style>p { color: red }</style>",
                "<p th:attr=\"style=${x}\"></p>",
                "<div th:replace=\"~{${name} :: part}\"></div>",
                "<iframe srcdoc='x'></iframe>",
                "<a th:href=\"${@language.otherLink()}\"></a>",
                "<a th:href=\"@{${@layout.desk()}}\"></a>",
                "<nav th:aria-label=\"#{layout.pages(${@format.number(n)})}\"></nav>",
                "<p th:text=\"${problems[field]}\"></p>",
                "<p th:data-seconds=\"${@layout.seconds()}\"></p>",
            })
    void theRulesFindWhatTheyLookFor(String bad) {
        assertThat(TemplateRules.check("bad.html", bad)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!--/* words in comments are for us */--><p th:text=\"#{site.home.title}\"></p>",
                "<p>· – / «[[${name}]]»</p>",
                "<p th:text=\"#{dossier.count(${@format.number(n)})}\"></p>",
                "<p class=\"card__title\" th:classappend=\"${x} ? 'is-open' : ''\"></p>",
                "<p th:text=\"#{${'dossier.status.' + status}}\"></p>",
                "<div th:replace=\"~{layout/form :: once}\"></div>",
                "<html th:replace=\"~{layout/page :: public(#{site.home.title}, ~{::main})}\"><main></main></html>",
                "<main th:replace=\"${content}\"></main>",
                "<img alt=''>",
                "<a th:with=\"other=${@language.otherLink()}\" th:href=\"${other}\"></a>",
                "<a th:href=\"@{/calls(page=${@pages.next(n)},q=${q})}\"></a>",
                "<p th:lang=\"${@language.code()}\" th:text=\"${@format.date(at)}\"></p>",
                "<script th:src=\"@{/assets/js/words.js}\" defer></script>",
                "<input name='q' type='search'>",
            })
    void theRulesLeaveGoodOnesAlone(String good) {
        assertThat(TemplateRules.check("good.html", good)).isEmpty();
    }

    @Test
    void aTemplateIsOneScreenOrTwo() {
        assertThat(TemplateRules.check("long.html", "<br/>\n".repeat(301))).hasSize(1);
    }
}
