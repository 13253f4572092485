package io.lionshare.report.page;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style and the script of a page in fewer bytes. Both are this library's own text: in the script each statement ends with a
 * semicolon, comments have lines of their own, and neither text in single quotes nor a regular expression has blanks.
 */
final class LeanText {
    /** Text in quotes, which stays; else a sign of the language with the blanks around it. */
    private static final Pattern SIGN =
            Pattern.compile("(\"(?:\\\\.|[^\"\\\\])*\")|\\s*([=(){}\\[\\]:,;?+&|<>!*-])\\s*");

    private static final Pattern PROPERTY = Pattern.compile("--[a-z]\\w*");
    private static final Pattern USED = Pattern.compile("var\\((--\\w+)\\)");
    private static final Pattern DECLARED = Pattern.compile("(--\\w+):[^;}]*;?");

    private LeanText() {}

    /** A script without comments, indentation and blanks around signs. */
    static String script(String script) {
        String code = script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n"));
        return SIGN.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(2) : found.group(1)))
                .replace(";}", "}");
    }

    /** A style without properties that no rule uses, the others with names of one letter, of which there are enough. */
    static String style(String style) {
        Set<String> used =
                USED.matcher(style).results().map(found -> found.group(1)).collect(Collectors.toSet());
        String kept = DECLARED.matcher(style)
                .replaceAll(found -> used.contains(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "")
                .replace(";}", "}");
        List<String> names = new ArrayList<>(new TreeSet<>(used));
        Map<String, String> letters =
                names.stream().collect(toMap(identity(), name -> "--" + (char) ('a' + names.indexOf(name))));
        return PROPERTY.matcher(kept)
                .replaceAll((MatchResult found) -> letters.getOrDefault(found.group(), found.group()));
    }
}
