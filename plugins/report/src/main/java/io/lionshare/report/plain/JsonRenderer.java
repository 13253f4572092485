package io.lionshare.report.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.Element;
import io.lionshare.report.Renderer;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A report as JSON, for programs: every element with its {@code kind}; a cell is its {@code text} and, where there is one, its
 * exact {@code number}.
 */
public final class JsonRenderer implements Renderer {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A renderer. */
    public JsonRenderer() {}

    @Override
    public String render(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)
                .useDefaultPrettyPrinter()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
            json.writeStartObject();
            json.writeStringField("title", report.title());
            json.writeArrayFieldStart("sections");
            for (Section section : report.sections()) {
                json.writeStartObject();
                json.writeStringField("id", section.id());
                json.writeStringField("title", section.title());
                elements(json, section.elements());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void elements(JsonGenerator json, List<Element> elements) throws IOException {
        json.writeArrayFieldStart("elements");
        for (Element element : elements) {
            json.writeStartObject();
            if (element instanceof Element.Prose prose) {
                strings(json, "kind", "prose", "text", prose.text());
            } else if (element instanceof Element.Remark remark) {
                strings(json, "kind", "remark", "label", remark.label(), "text", remark.text());
            } else if (element instanceof Element.Facts facts) {
                strings(json, "kind", "facts");
                json.writeArrayFieldStart("facts");
                for (Element.Fact fact : facts.list()) {
                    json.writeStartObject();
                    strings(json, "label", fact.label(), "text", fact.text());
                    json.writeEndObject();
                }
                json.writeEndArray();
            } else if (element instanceof Element.Folded folded) {
                strings(json, "kind", "folded", "summary", folded.summary());
                elements(json, folded.elements());
            } else if (element instanceof DataTable table) {
                table(json, table);
            } else if (element instanceof Chart chart) {
                strings(json, "kind", "chart", "id", chart.id(), "title", chart.title());
                strings(json, "alternative", chart.alternative());
                JsonCharts.write(json, chart);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, DataTable table) throws IOException {
        strings(json, "kind", "table", "caption", table.caption());
        json.writeArrayFieldStart("columns");
        for (DataTable.Column column : table.columns()) {
            json.writeStartObject();
            strings(json, "group", column.group(), "head", column.head());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (DataTable.Row row : table.rows()) {
            json.writeStartObject();
            strings(json, "kind", row.kind().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("cells");
            for (DataTable.Cell cell : row.cells()) {
                json.writeStartObject();
                strings(json, "text", cell.text());
                if (cell.number().isPresent()) {
                    json.writeNumberField("number", cell.number().get());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String... namesAndValues) throws IOException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
