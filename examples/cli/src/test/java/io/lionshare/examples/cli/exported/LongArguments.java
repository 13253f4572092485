package io.lionshare.examples.cli.exported;

import io.lionshare.level.Fraction;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Valid arguments of which one is replaced by long ones: texts and numbers of 900 characters, lists of 10,000 entries. */
final class LongArguments {
    private static final int ENTRIES = 10_000;
    private static final int CHARACTERS = 900;

    private static final String DIGITS = "1".repeat(CHARACTERS);
    private static final List<Object> TEXTS = List.of(
            "x".repeat(CHARACTERS), "two\nlines".repeat(CHARACTERS / 9), "\uD83E\uDD81".repeat(CHARACTERS / 2), DIGITS);
    private static final Map<Type, List<Object>> LONG = Map.of(
            String.class, TEXTS,
            Object.class, TEXTS,
            BigDecimal.class, List.of(new BigDecimal(DIGITS), new BigDecimal("0." + DIGITS)),
            BigInteger.class, List.of(new BigInteger(DIGITS)),
            Fraction.class, List.of(Fraction.of(new BigDecimal("0." + DIGITS))));

    private LongArguments() {}

    /** The arguments, once for each way to make one of them long. */
    static List<Object[]> of(Executable factory, Object... valid) {
        List<Object[]> all = new ArrayList<>();
        Type[] types = factory.getGenericParameterTypes();
        for (int k = 0; k < valid.length; k++) {
            for (Object other : variants(types[k], valid[k])) {
                Object[] arguments = valid.clone();
                arguments[k] = other;
                all.add(arguments);
            }
        }
        return all;
    }

    private static List<Object> variants(Type type, Object valid) {
        if (LONG.containsKey(type)) {
            return LONG.get(type);
        }
        if (valid.getClass().isArray()) {
            return Array.getLength(valid) == 0 ? List.of() : List.of(manyOf(valid));
        }
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            List<Object> inner = LONG.getOrDefault(of[0], List.of());
            if (valid instanceof Optional) {
                return inner.stream().<Object>map(Optional::of).toList();
            }
            if (valid instanceof Map<?, ?> map && of[0] == String.class && !map.isEmpty()) {
                Object value = map.values().iterator().next();
                return inner.stream().<Object>map(text -> Map.of(text, value)).toList();
            }
            if (valid instanceof List<?> list) {
                List<Object> lists =
                        new ArrayList<>(inner.stream().map(List::of).toList());
                if (!list.isEmpty()) {
                    lists.add(Collections.nCopies(ENTRIES, list.get(0)));
                }
                return lists;
            }
        }
        return List.of();
    }

    private static Object manyOf(Object array) {
        Object many = Array.newInstance(array.getClass().getComponentType(), ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            Array.set(many, i, Array.get(array, 0));
        }
        return many;
    }
}
