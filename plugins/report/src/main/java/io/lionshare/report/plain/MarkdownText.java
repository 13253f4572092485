package io.lionshare.report.plain;

import io.lionshare.plugin.PrintableText;
import java.util.regex.Pattern;

/** Text within Markdown, so that no name becomes a link, a mention, an element, a list or a cell. */
final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|~#$]");

    /** What GitHub makes links and mentions of. */
    private static final Pattern LINK = Pattern.compile("(?i)(?<=[@#])(?=[\\w-])|(?<=:)(?=//)|(?<=www)(?=\\.)");

    /** What begins a list or a rule where it stands first. */
    private static final Pattern FIRST = Pattern.compile("^(?=[-+])|(?<=^\\d{1,9})(?=[.)])");

    private MarkdownText() {}

    /** Text that begins a line. */
    static String first(String text) {
        return FIRST.matcher(escape(text)).replaceAll("\\\\");
    }

    /** GitHub looks for links in what is left when backslashes are gone, so that only a comment takes them apart. */
    static String escape(String text) {
        String plain = Fill.plain(PrintableText.line(text))
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return LINK.matcher(MARKUP.matcher(plain).replaceAll("\\\\$0")).replaceAll("<!-- -->");
    }
}
