package io.lionshare.report.plain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.document.Blocks;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Slider;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Writes elements as JSON objects, each with its {@code kind}.
 *
 * @param json where to
 */
record JsonElements(JsonGenerator json) implements Element.Visitor<JsonElements.Body> {
    /** What stands in the object of an element. */
    interface Body {
        void write() throws IOException;
    }

    void write(String field, List<Element> elements) throws IOException {
        json.writeArrayFieldStart(field);
        for (Element element : elements) {
            json.writeStartObject();
            element.accept(this).write();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String... namesAndValues) throws IOException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    @Override
    public Body prose(Prose prose) {
        return () -> strings("kind", "prose", "text", prose.text());
    }

    @Override
    public Body remark(Remark remark) {
        return () -> strings("kind", "remark", "label", remark.label(), "text", remark.text());
    }

    @Override
    public Body folded(Folded folded) {
        return () -> {
            strings("kind", "folded", "summary", folded.summary());
            write("elements", folded.elements());
        };
    }

    @Override
    public Body panels(Panels panels) {
        return () -> {
            strings("kind", "panels");
            json.writeArrayFieldStart("panels");
            for (Panels.Panel panel : panels.list()) {
                json.writeStartObject();
                json.writeNumberField("series", panel.series());
                strings("title", panel.title(), "remark", panel.remark());
                write("elements", panel.elements());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Body blocks(Blocks blocks) {
        return () -> {
            strings("kind", "blocks");
            json.writeArrayFieldStart("blocks");
            for (Blocks.Block block : blocks.list()) {
                json.writeStartObject();
                json.writeNumberField("series", block.series());
                strings("meaning", block.meaning(), "text", block.text());
                if (block.gauge().isPresent()) {
                    json.writeObjectFieldStart("gauge");
                    strings("label", block.gauge().get().label());
                    number(block.gauge().get().value());
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Body table(Table table) {
        return () -> new JsonTable(json).write(table);
    }

    @Override
    public Body tiles(Tiles tiles) {
        return () -> {
            strings("kind", "tiles");
            json.writeArrayFieldStart("maps");
            for (Tiles.Layer map : tiles.maps()) {
                json.writeStartObject();
                json.writeNumberField("series", map.series());
                strings("caption", map.caption());
                json.writeArrayFieldStart("tiles");
                for (Tiles.Tile tile : map.list()) {
                    json.writeStartObject();
                    strings("code", tile.code(), "name", tile.name());
                    json.writeNumberField("column", tile.column());
                    json.writeNumberField("row", tile.row());
                    number(tile.value());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Body lines(Lines lines) {
        return () -> {
            strings("kind", "lines", "id", lines.id(), "caption", lines.caption());
            strings("across", lines.across().title(), "up", lines.up().title());
            json.writeArrayFieldStart("lines");
            for (Lines.Line line : lines.list()) {
                json.writeStartObject();
                strings("name", line.name());
                json.writeNumberField("series", line.series());
                strings("start", line.start(), "end", line.end());
                numbers("across", line.across());
                numbers("up", line.up());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Body slider(Slider slider) {
        return () -> {
            strings("kind", "slider", "from", slider.from(), "to", slider.to());
            write("elements", List.of(slider.lines(), slider.table()));
            json.writeArrayFieldStart("heads");
            for (String head : slider.heads()) {
                json.writeString(head);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tracks");
            for (Slider.Track track : slider.tracks()) {
                json.writeStartObject();
                strings("name", track.name());
                json.writeArrayFieldStart("steps");
                for (List<Figure> step : track.steps()) {
                    numbers(step.stream().map(Figure::exact).toList());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    @Override
    public Body steps(Steps steps) {
        return () -> {
            strings("kind", "steps");
            json.writeArrayFieldStart("entries");
            for (Steps.Entry entry : steps.list()) {
                json.writeStartObject();
                strings("name", entry.name());
                write("elements", entry.elements());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    private void numbers(String field, List<BigDecimal> list) throws IOException {
        json.writeFieldName(field);
        numbers(list);
    }

    private void numbers(List<BigDecimal> list) throws IOException {
        json.writeStartArray();
        for (BigDecimal number : list) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private void number(Figure figure) throws IOException {
        strings("text", figure.shown());
        json.writeNumberField("number", figure.exact());
    }
}
