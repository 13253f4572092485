package io.lionshare.examples.cli.solve;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of one JSON object, checked as they are read; every message names the field and the value. */
final class Fields {
    private final String path;
    private final Map<String, Object> values;

    Fields(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
    }

    void requireOnly(Set<String> known) {
        values.keySet().forEach(name -> Names.requireKnown("field", path + name, prefixed(known)));
    }

    private Set<String> prefixed(Set<String> names) {
        return path.isEmpty() ? names : names.stream().map(name -> path + name).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Object get(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("field " + path + name + " is missing");
        }
        return value;
    }

    String text(String name) {
        if (get(name) instanceof String text) {
            return text;
        }
        throw wrong(name, get(name), "text");
    }

    /** A finite number &ge; 0. */
    double number(String name) {
        return number(name, get(name));
    }

    private double number(String name, Object value) {
        if (value instanceof JsonText.Beyond) {
            throw wrong(name, value, "a number within the range of a double");
        }
        if (!(value instanceof Number number)) {
            throw wrong(name, value, "a number");
        }
        double asDouble = number.doubleValue();
        if (Double.isInfinite(asDouble)) {
            throw wrong(name, value, "a number within the range of a double");
        }
        if (!(asDouble >= 0)) {
            throw wrong(name, value, ">= 0");
        }
        return asDouble;
    }

    /** A whole number &ge; 0 of at most 63 bits. */
    long whole(String name) {
        return whole(name, get(name));
    }

    private long whole(String name, Object value) {
        double number = number(name, value);
        if (value instanceof Long exact) {
            return exact;
        }
        if (value instanceof BigDecimal exact && isLong(exact)) {
            return exact.longValueExact();
        }
        if (value instanceof BigDecimal || number != Math.rint(number) || number >= 0x1p63) {
            throw wrong(name, value, "a whole number, below 2^63");
        }
        return (long) number;
    }

    private static boolean isLong(BigDecimal number) {
        try {
            return number.longValueExact() >= 0;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private List<?> list(String name) {
        if (get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name, get(name), "an array");
    }

    double[] numbers(String name) {
        List<?> list = list(name);
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(name + "[" + i + "]", list.get(i));
        }
        return numbers;
    }

    long[] wholes(String name) {
        List<?> list = list(name);
        long[] wholes = new long[list.size()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = whole(name + "[" + i + "]", list.get(i));
        }
        return wholes;
    }

    /** An array of arrays of numbers, whatever their lengths. */
    double[][] rowsOfNumbers(String name) {
        List<?> list = list(name);
        double[][] rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(name, i, list.get(i)).numbers(inRow(name, i));
        }
        return rows;
    }

    /** An array of arrays of whole numbers, whatever their lengths. */
    long[][] rowsOfWholes(String name) {
        List<?> list = list(name);
        long[][] rows = new long[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(name, i, list.get(i)).wholes(inRow(name, i));
        }
        return rows;
    }

    private Fields row(String name, int i, Object value) {
        return new Fields(path, Map.of(inRow(name, i), value));
    }

    private static String inRow(String name, int i) {
        return name + "[" + i + "]";
    }

    /** A list of objects; none if the field is absent. */
    List<Fields> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        List<Fields> objects = new ArrayList<>();
        for (Object value : list(name)) {
            objects.add(object(name + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    /** Text values by name, numbers as they were written shortest; none if the field is absent. */
    Map<String, String> settings(String name) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (has(name)) {
            object(name, get(name)).values.forEach((key, value) -> settings.put(key, value.toString()));
        }
        return settings;
    }

    private Fields object(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(name, value, "an object");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, field) -> fields.put(key.toString(), field));
        return new Fields(path + name + ".", fields);
    }

    IllegalArgumentException wrong(String name, Object value, String condition) {
        return new IllegalArgumentException(
                "field " + path + name + " (" + PrintableText.value(value.toString()) + ") must be " + condition);
    }

    void requireSome(String name, int length) {
        if (length == 0) {
            throw wrong(name, "[]", "an array of at least one number");
        }
    }

    void requireLength(String name, int length, String other, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException("length of field " + path + name + " (" + length + ") must be that of "
                    + other + " (" + expected + ")");
        }
    }
}
