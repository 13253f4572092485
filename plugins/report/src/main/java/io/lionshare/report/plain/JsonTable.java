package io.lionshare.report.plain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.level.Fraction;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table as JSON: a cell has {@code text}, and {@code number} if it is one, with its {@code fractions} where it has some of at
 * most 120 characters each; marks have each its kind, series, numbers and fractions.
 *
 * @param json where to
 */
record JsonTable(JsonGenerator json) implements Cell.Visitor<JsonElements.Body> {
    private static final int LONGEST_FRACTION = 120;

    void write(Table table) throws IOException {
        json.writeStringField("kind", "table");
        json.writeStringField("id", table.id());
        json.writeStringField("look", word(table.look()));
        json.writeStringField("caption", table.caption());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            column(column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("kind", word(row.kind()));
            json.writeArrayFieldStart("cells");
            for (Cell cell : row.cells()) {
                json.writeStartObject();
                cell.accept(this).write();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("note", table.note());
    }

    private void column(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", column.group());
        json.writeStringField("head", column.head());
        json.writeStringField("kind", word(column.kind()));
        if (column.series() != Mark.NO_SERIES) {
            json.writeNumberField("series", column.series());
        }
        if (column.scale().isPresent()) {
            Scale scale = column.scale().get();
            json.writeNumberField("from", scale.from());
            json.writeNumberField("to", scale.to());
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public JsonElements.Body words(Words words) {
        return () -> json.writeStringField("text", words.text());
    }

    @Override
    public JsonElements.Body figure(Figure figure) {
        return () -> {
            json.writeStringField("text", figure.shown());
            json.writeNumberField("number", figure.exact());
            if (figure.shade() > 0) {
                json.writeNumberField("shade", figure.shade());
            }
            fractions(figure.fractions());
        };
    }

    /** Left out altogether where one of them is too long to be of use. */
    private void fractions(List<Fraction> fractions) throws IOException {
        List<String> texts = fractions.stream().map(JsonTable::quotient).toList();
        if (!texts.isEmpty() && texts.stream().allMatch(text -> text.length() <= LONGEST_FRACTION)) {
            json.writeArrayFieldStart("fractions");
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private static String quotient(Fraction fraction) {
        return fraction.isWhole()
                ? fraction.numerator().toString()
                : fraction.numerator() + "/" + fraction.denominator();
    }

    @Override
    public JsonElements.Body marks(Marks marks) {
        return () -> {
            json.writeArrayFieldStart("marks");
            for (Mark mark : marks.list()) {
                json.writeStartObject();
                json.writeStringField("kind", word(mark.kind()));
                json.writeNumberField("series", mark.series());
                json.writeStringField("name", mark.name());
                json.writeNumberField("from", mark.from());
                json.writeNumberField("to", mark.to());
                json.writeStringField("text", mark.shown());
                fractions(mark.fractions());
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }
}
