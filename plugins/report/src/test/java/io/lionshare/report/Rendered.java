package io.lionshare.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Element;
import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Walk;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reports and parts of them as text, and the tables in them. */
public final class Rendered {
    private Rendered() {}

    /** What a renderer writes. */
    public static String by(Renderer renderer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    /** A section as text of 100 columns. */
    public static String text(Section section) {
        Report report = new Report(
                "Report", "", new Summary("", "", List.of()), List.of(), List.of(), List.of(section), List.of());
        return by(new TextRenderer(TextLayout.of(100)), report);
    }

    /** An element as text of 100 columns, without the titles above it. */
    public static String text(Element element) {
        return text(Section.of("part", "Part", List.of(element))).replaceFirst("(?s).*?Part\n─+\n", "");
    }

    /** Every table of a section, in order, wherever it stands. */
    public static List<Table> tables(Section section) {
        List<Table> tables = new ArrayList<>();
        new Walk() {
            @Override
            public Walk table(Table table) {
                tables.add(table);
                return this;
            }
        }.through(section.elements());
        return tables;
    }
}
