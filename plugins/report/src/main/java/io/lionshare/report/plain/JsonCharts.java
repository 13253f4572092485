package io.lionshare.report.plain;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.report.Chart;
import java.io.IOException;
import java.util.List;

/** Writes what a chart is drawn from, as fields of the object that is open. */
final class JsonCharts {
    private JsonCharts() {}

    static void write(JsonGenerator json, Chart chart) throws IOException {
        if (chart instanceof Chart.Bars bars) {
            bars(json, bars);
        } else if (chart instanceof Chart.Curves curves) {
            curves(json, curves);
        } else if (chart instanceof Chart.HeatMap map) {
            heatMap(json, map);
        } else {
            throw new IllegalArgumentException("unknown kind of chart: " + chart.getClass());
        }
    }

    private static void bars(JsonGenerator json, Chart.Bars bars) throws IOException {
        json.writeStringField("type", "bars");
        json.writeStringField("unit", bars.unit());
        names(json, "series", bars.series());
        json.writeArrayFieldStart("rows");
        for (Chart.Bar row : bars.rows()) {
            json.writeStartObject();
            json.writeStringField("name", row.name());
            numbers(json, "values", row.values());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void curves(JsonGenerator json, Chart.Curves curves) throws IOException {
        json.writeStringField("type", "curves");
        json.writeStringField("across", curves.across());
        json.writeStringField("up", curves.up());
        json.writeArrayFieldStart("curves");
        for (Chart.Curve curve : curves.curves()) {
            json.writeStartObject();
            json.writeStringField("name", curve.name());
            numbers(json, "across", curve.across());
            numbers(json, "up", curve.up());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void heatMap(JsonGenerator json, Chart.HeatMap map) throws IOException {
        json.writeStringField("type", "heat-map");
        names(json, "columns", map.columns());
        json.writeArrayFieldStart("rows");
        for (int i = 0; i < map.rows().size(); i++) {
            Chart.Bar row = map.rows().get(i);
            json.writeStartObject();
            json.writeStringField("name", row.name());
            numbers(json, "shades", row.values());
            names(json, "texts", map.texts().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void names(JsonGenerator json, String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, String field, List<Double> numbers) throws IOException {
        json.writeArrayFieldStart(field);
        for (double number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
