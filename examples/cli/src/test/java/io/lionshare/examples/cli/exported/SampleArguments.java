package io.lionshare.examples.cli.exported;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Valid arguments of constructors and factories: by their type, or as a whole where they must fit each other. */
final class SampleArguments {
    private final Map<Class<?>, Object> byType;
    private final Map<String, Object[]> whole;

    private SampleArguments(Map<Class<?>, Object> byType, Map<String, Object[]> whole) {
        this.byType = byType;
        this.whole = whole;
    }

    static SampleArguments all() {
        return new SampleArguments(PluginSamples.byType(), PluginSamples.whole());
    }

    Object[] of(Executable factory) {
        Object[] fitting = whole.get(Factories.name(factory));
        return fitting != null
                ? fitting.clone()
                : Arrays.stream(factory.getGenericParameterTypes())
                        .map(this::of)
                        .toArray();
    }

    private Object of(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return array((Class<?>) ((ParameterizedType) array.getGenericComponentType()).getRawType());
        }
        if (type instanceof ParameterizedType parameterized) {
            return collection((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        return plain((Class<?>) type);
    }

    private Object collection(Class<?> raw, Type... of) {
        if (raw == Map.class) {
            return Map.of(of(of[0]), of(of[1]));
        }
        if (raw == SortedMap.class) {
            return new TreeMap<>(Map.of(of(of[0]), of(of[1])));
        }
        if (raw == Set.class) {
            return Set.of(of(of[0]));
        }
        if (raw == Optional.class) {
            return Optional.of(of(of[0]));
        }
        return raw.isAssignableFrom(List.class) ? List.of(of(of[0])) : plain(raw);
    }

    private Object plain(Class<?> type) {
        Object sample = byType.get(type);
        if (sample != null) {
            return sample;
        }
        if (type.isArray()) {
            return array(type.getComponentType());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return made(type.getConstructors()[0]);
        }
        throw new IllegalStateException("there is no sample of " + type.getName());
    }

    private Object made(Constructor<?> constructor) {
        try {
            return constructor.newInstance(of(constructor));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no sample of " + constructor, e);
        }
    }

    private Object array(Class<?> component) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, plain(component));
        return array;
    }
}
