package io.lionshare.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.lionshare.plugin.PrintableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML event by event into {@linkplain Node nodes}. No value names a type, and nothing is expanded: aliases and tags are
 * refused. Depth and number of values are bounded.
 */
final class YamlText {
    private static final int MOST_DEPTH = 20;
    private static final int MOST_VALUES = 100_000;

    private final String file;
    private final Reading reading;
    private final YAMLParser parser;
    private int values;
    private boolean hasAliases;

    private YamlText(String file, Reading reading, YAMLParser parser) {
        this.file = file;
        this.reading = reading;
        this.parser = parser;
    }

    /**
     * The one document of a file.
     *
     * @throws ScenarioException if it is not YAML, so that no other problem can be found
     */
    static Node parse(String file, String text, Reading reading) throws IOException {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new YamlText(file, reading, parser).document();
        } catch (JsonProcessingException e) {
            throw new ScenarioException(notYaml(file, e));
        }
    }

    private static FileProblem notYaml(String file, JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            String column = Integer.toString(mark.getColumn() + 1);
            String hint = marked.getProblem().endsWith("but found ','") ? "\nMaybe in quotes: \",\"" : "";
            return new FileProblem(
                    file, mark.getLine() + 1L, column, "this is not YAML: " + marked.getProblem() + hint);
        }
        String problem = e.getOriginalMessage().lines().findFirst().orElse("");
        return Place.of(file).problem("this is not YAML: " + problem);
    }

    private Node document() throws IOException {
        parser.nextToken();
        if (!parser.hasCurrentToken()) {
            throw new ScenarioException(Place.of(file).problem("the file is empty"));
        }
        Node node = node(0);
        if (parser.nextToken() != null) {
            reading.refuse(here(), "a file has one scenario; a second document begins here");
        }
        if (hasAliases) {
            reading.requireNoProblems(); // what an alias stands for is not known
        }
        return node;
    }

    private Node node(int depth) throws IOException {
        Place place = here();
        if (depth > MOST_DEPTH) {
            throw new ScenarioException(place.problem("values must not lie deeper than " + MOST_DEPTH + " levels"));
        }
        if (++values > MOST_VALUES) {
            throw new ScenarioException(place.problem("a scenario must have at most " + MOST_VALUES + " values"));
        }
        requirePlain(place);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(place, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(node(depth + 1));
            }
            return new Node.Items(place, list);
        }
        return new Node.Scalar(place, token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    private Node fields(Place place, int depth) throws IOException {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        CutNumber cut = new CutNumber(reading);
        while (nextKey() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place at = here();
            parser.nextToken();
            Node value = node(depth + 1);
            if (cut.isRest(key, at, value)) {
                continue;
            }
            Place before = keys.putIfAbsent(key, at);
            if (before == null) {
                values.put(key, value);
            } else {
                reading.refuse(
                        at,
                        "key '" + PrintableText.value(key) + "' is given twice; it stands in line " + before.line());
            }
        }
        cut.end();
        return new Node.Fields(place, values, keys);
    }

    /** The parser gives keys as text, and fails at any other key without saying where. */
    private JsonToken nextKey() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonParseException e) {
            if (e.getCause() instanceof MarkedYAMLException) {
                throw e;
            }
            throw new ScenarioException(here().problem("a key must be text, not a list, keys with values or an alias"));
        }
    }

    private void requirePlain(Place place) throws IOException {
        if (parser.isCurrentAlias()) {
            hasAliases = true;
            reading.refuse(
                    place,
                    "alias '*" + PrintableText.value(parser.getText())
                            + "' must be written out; a scenario has no aliases");
        }
        if (parser.getTypeId() != null) {
            reading.refuse(
                    place,
                    "tag '" + PrintableText.value(parser.getTypeId())
                            + "' must be left out; values have no types here");
        }
    }

    private Place here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(file, at.getLineNr(), Integer.toString(at.getColumnNr()));
    }
}
