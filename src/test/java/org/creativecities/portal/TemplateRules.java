package org.creativecities.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a template may not hold: words of its own, and anything a browser or the template engine would execute. */
final class TemplateRules {

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{Nd}]");
    private static final Pattern PERSIAN = Pattern.compile("[\\p{InArabic}]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#@~*]\\{[^{}]*}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*\\p{L}[^']*'|\\|[^|]*\\p{L}[^|]*\\|");
    private static final Pattern CHOSEN_TEMPLATE = Pattern.compile("~\\{\\s*[^}:]*\\$\\{");

    /** The template engine refuses beans here at run time, with an exception: they are taken by th:with before. */
    private static final Pattern BEANLESS = Pattern.compile("href|src|attr|data-.*|aria-.*");

    private static final Pattern BEAN = Pattern.compile("[$*]\\{[^}]*@[a-z]\\w*\\.");

    /** In a map's brackets a bare name is taken as the key itself, never as the variable of that name. */
    private static final Pattern BARE_KEY = Pattern.compile("[$*]\\{[^}]*\\w\\[[a-zA-Z]\\w*]");

    /** Except as the value of a link's parameter, which is escaped. */
    private static final Pattern LINK_PARAMETERS = Pattern.compile("@\\{[^{}(]*\\((?:[^{}]|\\{[^{}]*})*\\)\\s*}");

    /** Attributes people read or hear. */
    private static final Set<String> READ =
            Set.of("title", "alt", "aria-label", "placeholder", "aria-description", "aria-roledescription", "label");

    private TemplateRules() {}

    static List<String> check(String path, String content) {
        var found = new ArrayList<>(ProjectFiles.tooLong(path, content));
        var body = COMMENT.matcher(content).replaceAll("");
        if (PERSIAN.matcher(body).find()) {
            found.add(path + ": Persian words, which belong into the messages");
        }
        if (body.contains("[(")) {
            found.add(path + ": unescaped [(…)]");
        }
        for (Element element : Jsoup.parse(body, "", Parser.xmlParser()).getAllElements()) {
            for (TextNode text : element.textNodes()) {
                text(path, element, text.getWholeText(), found);
            }
            for (Attribute attribute : element.attributes()) {
                attribute(path, element, attribute.getKey(), attribute.getValue(), found);
            }
        }
        return found;
    }

    private static void text(String path, Element element, String text, List<String> found) {
        var tag = element.normalName();
        if (tag.equals("script") || tag.equals("style")) {
            if (!text.isBlank()) {
                found.add(path + ": inline " + tag);
            }
        } else if (LETTER.matcher(INLINED.matcher(text).replaceAll("")).find()) {
            found.add(path + ": literal text “" + text.strip() + "” in <" + tag + ">");
        }
        if (text.contains("[[") && text.contains("__")) {
            found.add(path + ": preprocessing __…__");
        }
    }

    private static void attribute(String path, Element element, String name, String value, List<String> found) {
        var plain = name.startsWith("th:") ? name.substring(3) : name.startsWith("data-th-") ? name.substring(8) : name;
        var evaluated = !plain.equals(name);
        var here = path + ": " + name + " of <" + element.normalName() + ">";
        if (plain.equals("utext")) {
            found.add(here + " prints unescaped");
        }
        if (plain.equals("style") || plain.equals("styleappend") || plain.equals("styleprepend")) {
            found.add(here + " is an inline style");
        }
        if (plain.matches("on[a-z]+") || value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            found.add(here + " is an inline handler");
        }
        if (plain.equals("inline") && !value.equals("text") && !value.equals("none")) {
            found.add(here + " writes into scripts or styles");
        }
        if (plain.equals("srcdoc")
                || (evaluated && plain.startsWith("attr") && value.matches("(?s).*\\b(style|on[a-z]+)\\s*=.*"))) {
            found.add(here + " is another way around the rules");
        }
        if (evaluated && value.contains("__")) {
            found.add(here + ": preprocessing __…__");
        }
        if (evaluated
                && BEANLESS.matcher(plain).matches()
                && BEAN.matcher(LINK_PARAMETERS.matcher(value).replaceAll("")).find()) {
            found.add(here + " calls a bean, which fails at run time: take it by th:with");
        }
        if (evaluated && BARE_KEY.matcher(value).find()) {
            found.add(here + " asks a map for the name of a variable: use .get(…)");
        }
        // A class named in a fragment's parameter fails only when the line is reached.
        if ((plain.equals("replace") || plain.equals("insert")) && value.contains("T(")) {
            found.add(here + " names a class, which fails at run time: take it by th:with");
        }
        if (CHOSEN_TEMPLATE.matcher(value).find() && value.contains("::")) {
            found.add(here + " takes the template's name from a variable");
        }
        if (READ.contains(plain) || (plain.equals("value") && isButton(element)) || plain.equals("text")) {
            if (LETTER.matcher(evaluated ? literals(value) : value).find()) {
                found.add(here + ": literal text “" + value + "”");
            }
        }
    }

    private static boolean isButton(Element element) {
        return element.normalName().equals("input") && element.attr("type").matches("submit|button|reset");
    }

    /** The quoted words of an expression that stand outside of messages, variables and links. */
    private static String literals(String value) {
        var rest = value;
        for (Matcher inner = EXPRESSION.matcher(rest); inner.find(); inner = EXPRESSION.matcher(rest)) {
            rest = inner.replaceAll("");
        }
        return String.join(
                "", LITERAL.matcher(rest).results().map(m -> m.group()).toList());
    }
}
