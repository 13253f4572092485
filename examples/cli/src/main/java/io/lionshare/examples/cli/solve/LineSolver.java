package io.lionshare.examples.cli.solve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationRule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns one line of JSON into one line of JSON: the answer, or an error. Safe for use by many threads. */
final class LineSolver {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Operation> operations;

    LineSolver(Plugins<AllocationRule> rules, Plugins<ApportionmentMethod> methods) {
        this.operations = Map.of(
                "divide", new Divide(rules),
                "apportion", new Apportion(methods),
                "biproportional", new Biproportion(methods));
    }

    /**
     * The line that answers a line.
     *
     * @param text JSON without a line break
     * @param solved whether the line was solved, or carries an error
     */
    record Solved(String text, boolean solved) {}

    Solved solve(String line) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            requireBounded(line);
            JsonText.read(line, values);
            Fields fields = new Fields("", values);
            if (!isId(id(values))) {
                throw fields.wrong("id", id(values), "text, a number or null");
            }
            Operation operation = Names.find("op", fields.text("op"), operations);
            return new Solved(write(id(values), operation.answer(fields)), true);
        } catch (RuntimeException | Error e) {
            String message = e.getMessage();
            String error = PrintableText.message(e instanceof Error || message == null ? e.toString() : message);
            return new Solved(write(id(values), json -> json.writeStringField("error", error)), false);
        }
    }

    private static void requireBounded(String line) {
        if (line.length() > BoundedLines.LONGEST) {
            throw new IllegalArgumentException("line must have at most " + BoundedLines.LONGEST + " characters"
                    + "\nMaybe ids or digits that are not needed can be left out");
        }
    }

    private static Object id(Map<String, Object> values) {
        return values.getOrDefault("id", JsonText.NULL);
    }

    private static boolean isId(Object id) {
        return id instanceof Number || id instanceof String || id.equals(JsonText.NULL);
    }

    private static String write(Object id, Operation.Answer answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeFieldName("id");
            writeId(id, json);
            answer.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeId(Object id, JsonGenerator json) throws IOException {
        if (id instanceof Long number) {
            json.writeNumber(number);
        } else if (id instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (id instanceof Double number) {
            json.writeNumber(number);
        } else if (id instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (id instanceof String text) {
            json.writeString(text);
        } else {
            json.writeNull();
        }
    }
}
