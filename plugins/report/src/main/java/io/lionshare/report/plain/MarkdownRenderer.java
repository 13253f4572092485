package io.lionshare.report.plain;

import io.lionshare.plugin.PrintableText;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.Element;
import io.lionshare.report.Renderer;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A report as Markdown with tables, as GitHub reads them. Charts are their sentences, since Markdown has no charts. Whatever
 * would be markup is escaped, so that no name becomes a link, a mention, an element, a list or a cell. Characters that nobody
 * sees are shown as signs for themselves.
 */
public final class MarkdownRenderer implements Renderer {
    private static final int DEEPEST = 6;
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]|~#$]");
    /** Within what becomes a link by itself: an address, a mention, the number of an issue. */
    private static final Pattern LINK = Pattern.compile("(?i)(?<=[@#])(?=[\\w-])|(?<=:)(?=//)|(?<=www)(?=\\.)");
    /** What begins a list or a rule where it stands first. */
    private static final Pattern FIRST = Pattern.compile("^(?=[-+])|(?<=^\\d{1,9})(?=[.)])");

    /** A renderer. */
    public MarkdownRenderer() {}

    @Override
    public String render(Report report) {
        StringBuilder out = new StringBuilder("# " + escape(report.title()) + "\n");
        for (Section section : report.sections()) {
            out.append("\n## ").append(escape(section.title())).append('\n');
            write(out, section.elements(), 3);
        }
        return out.toString();
    }

    private static void write(StringBuilder out, List<Element> elements, int level) {
        for (Element element : elements) {
            out.append('\n');
            if (element instanceof Element.Prose prose) {
                out.append(first(prose.text())).append('\n');
            } else if (element instanceof Element.Remark remark) {
                out.append("**" + escape(remark.label()) + ":** " + escape(remark.text()) + "\n");
            } else if (element instanceof Element.Facts facts) {
                facts.list()
                        .forEach(fact -> out.append("- " + first(fact.label()) + ": " + escape(fact.text()) + "\n"));
            } else if (element instanceof Element.Folded folded) {
                out.append(heading(level, folded.summary()));
                write(out, folded.elements(), level + 1);
            } else if (element instanceof DataTable table) {
                table(out, table);
            } else if (element instanceof Chart chart) {
                out.append("*" + escape(chart.title()) + ".* " + escape(chart.alternative()) + "\n");
            }
        }
    }

    private static String heading(int level, String text) {
        return "#".repeat(Math.min(level, DEEPEST)) + " " + escape(text) + "\n";
    }

    private static void table(StringBuilder out, DataTable table) {
        out.append("**" + escape(table.caption()) + "**\n\n");
        line(
                out,
                table.columns().stream()
                        .map(column -> (column.group() + " " + column.head()).strip())
                        .toList());
        out.append(table.columns().stream()
                .map(column -> column.isNumber() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (DataTable.Row row : table.rows()) {
            line(out, row.cells().stream().map(DataTable.Cell::text).toList());
        }
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(MarkdownRenderer::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String first(String text) {
        return FIRST.matcher(escape(text)).replaceAll("\\\\");
    }

    /** GitHub looks for links in what is left when backslashes are gone, so that only a comment takes them apart. */
    private static String escape(String text) {
        String plain = PrintableText.line(text)
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return LINK.matcher(MARKUP.matcher(plain).replaceAll("\\\\$0")).replaceAll("<!-- -->");
    }
}
