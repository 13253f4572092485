package io.lionshare.report.page;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules of a style, of which a page keeps those that its classes need. */
final class StyleRules {
    private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=(?:\"([^\"]*)\"|([^\\s>]+))");
    private static final Pattern CLASS_NAME = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern WITHOUT = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern RULE = Pattern.compile("\\s*([^{}]+)\\{([^{}]*)}");
    private static final Pattern BLOCK = Pattern.compile("\\s*(@media[^{]*)\\{((?:[^{}]*\\{[^{}]*})*)\\s*}");

    private StyleRules() {}

    /** The names of the classes of elements. */
    static Set<String> classes(String markup) {
        return CLASS_ATTRIBUTE
                .matcher(markup)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    /** The words of a script, among them the classes that it gives to elements. */
    static Set<String> words(String script) {
        return WORD.matcher(script).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The style without selectors of other classes. Blocks of media are one level deep, and no selector lists within brackets. */
    static String used(String style, Set<String> classes) {
        StringBuilder kept = new StringBuilder();
        Matcher block = BLOCK.matcher(style);
        int end = 0;
        while (block.find()) {
            rules(style.substring(end, block.start()), classes, kept);
            StringBuilder within = new StringBuilder();
            rules(block.group(2), classes, within);
            if (!within.isEmpty()) {
                kept.append(block.group(1)).append('{').append(within).append('}');
            }
            end = block.end();
        }
        rules(style.substring(end), classes, kept);
        return kept.toString();
    }

    private static void rules(String style, Set<String> classes, StringBuilder kept) {
        Matcher rule = RULE.matcher(style);
        while (rule.find()) {
            String selectors = Arrays.stream(rule.group(1).split(",", -1))
                    .filter(selector -> isUsed(selector, classes))
                    .collect(Collectors.joining(","));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append('{').append(rule.group(2)).append('}');
            }
        }
    }

    private static boolean isUsed(String selector, Set<String> classes) {
        return CLASS_NAME
                .matcher(WITHOUT.matcher(selector).replaceAll(""))
                .results()
                .allMatch(name -> classes.contains(name.group(1)));
    }
}
