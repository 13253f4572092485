package io.lionshare.examples.cli.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Plug-ins as JSON, for programs: for each kind a list of ids with summaries and parameters. */
public final class PluginsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PluginsJson() {}

    /**
     * Plug-ins of some kinds.
     *
     * @param kinds what was found, by kind
     * @return the lines of one JSON object
     */
    public static List<String> lines(Map<String, ? extends Plugins<?>> kinds) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            for (Map.Entry<String, ? extends Plugins<?>> kind : kinds.entrySet()) {
                json.writeArrayFieldStart(kind.getKey());
                for (Plugin plugin : kind.getValue()) {
                    write(json, plugin);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().toList();
    }

    private static void write(JsonGenerator json, Plugin plugin) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", plugin.id());
        json.writeStringField("summary", plugin.summary());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : plugin.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("value", parameter.value());
            json.writeStringField("meaning", parameter.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
