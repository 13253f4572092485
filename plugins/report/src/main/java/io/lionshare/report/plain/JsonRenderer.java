package io.lionshare.report.plain;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Series;
import io.lionshare.document.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes everything as JSON, format 2: each number as it is shown and as it is. Without state; for any number of threads. */
public final class JsonRenderer implements Renderer {
    private static final int FORMAT = 2;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** A renderer. */
    public JsonRenderer() {}

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("title", report.title());
        json.writeStringField("lead", report.lead());
        json.writeObjectFieldStart("summary");
        json.writeStringField("headline", report.summary().headline());
        JsonElements elements = new JsonElements(json);
        elements.write("elements", report.summary().elements());
        json.writeEndObject();
        json.writeArrayFieldStart("series");
        for (Series series : report.series()) {
            json.writeStartObject();
            json.writeStringField("title", series.title());
            json.writeStringField("meaning", series.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("views");
        for (View view : report.views()) {
            json.writeStartObject();
            json.writeStringField("id", view.id());
            json.writeStringField("title", view.title());
            json.writeStringField("total", view.total());
            sections(json, "sections", view.sections(), elements);
            json.writeEndObject();
        }
        json.writeEndArray();
        sections(json, "sections", report.sections(), elements);
        sections(json, "reference", report.reference(), elements);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void sections(JsonGenerator json, String field, List<Section> sections, JsonElements elements)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Section section : sections) {
            json.writeStartObject();
            json.writeStringField("id", section.id());
            json.writeStringField("topic", section.topic());
            json.writeStringField("title", section.title());
            json.writeStringField("lead", section.lead());
            elements.write("elements", section.elements());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public String toString() {
        return "writes a report as JSON";
    }
}
