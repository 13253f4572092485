package io.lionshare.examples.cli.solve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one line of JSON into maps, lists, strings, longs, longer integers and doubles; a number with a point or an exponent that a
 * double may round to a whole one is a {@code BigDecimal}.
 */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /** Up to here doubles have every whole number, and distinguish numbers of this many digits. */
    private static final double EXACT = 0x1p53;

    private static final int EXACT_DIGITS = 15;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What {@code null} reads as: it is a value of no field. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    /** What NaN, an infinity or a number beyond the largest double reads as, so that a message can name it as written. */
    record Beyond(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private JsonText() {}

    /**
     * Puts the fields of an object into a map, in order. Those before a place that is not JSON are there all the same. A
     * byte-order mark before the object is passed over.
     *
     * @throws IllegalArgumentException if the line is not one JSON object
     */
    static void read(String line, Map<String, Object> fields) {
        try (JsonParser parser = FACTORY.createParser(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("line must be a JSON object");
            }
            read(parser, fields);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("line must be one JSON object, with nothing after it");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("malformed JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(JsonParser parser, Map<String, Object> fields) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
    }

    private static Map<String, Object> fields(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        read(parser, fields);
        return fields;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getBigIntegerValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> NULL;
            default -> parser.getText();
        };
    }

    private static Object decimal(JsonParser parser) throws IOException {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            return new Beyond(parser.getText());
        }
        boolean isWholeByRounding =
                value == Math.rint(value) && (Math.abs(value) >= EXACT || parser.getTextLength() > EXACT_DIGITS);
        return isWholeByRounding ? parser.getDecimalValue() : (Object) value;
    }

    private static List<Object> elements(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }
}
