package io.lionshare.examples.cli.exported;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of this project that public methods without arguments lead to, some of each class. */
final class ObjectWalk {
    private static final int OF_EACH_CLASS = 4;
    private static final Set<String> OF_ALL_OBJECTS =
            Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "clone", "iterator");

    private final Map<Class<?>, List<Object>> found = new HashMap<>();
    private final Deque<Object> left = new ArrayDeque<>();

    void from(Collection<?> roots) {
        roots.forEach(this::meet);
        while (!left.isEmpty()) {
            Object object = left.remove();
            for (Method method : object.getClass().getMethods()) {
                if (isAsked(method)) {
                    meet(answer(object, method));
                }
            }
        }
    }

    List<Object> objects() {
        return found.values().stream().flatMap(List::stream).toList();
    }

    boolean hasReached(Class<?> type) {
        return found.containsKey(type);
    }

    private static boolean isAsked(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                && !OF_ALL_OBJECTS.contains(method.getName());
    }

    private static @Nullable Object answer(Object object, Method method) {
        try {
            return method.invoke(object);
        } catch (InvocationTargetException e) {
            return null; // a question that has no answer here, such as the smallest of nothing
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void meet(@Nullable Object object) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (object instanceof Collection<?> several) {
            several.stream().limit(OF_EACH_CLASS).forEach(this::meet);
        } else if (object instanceof Map<?, ?> map) {
            map.values().stream().limit(OF_EACH_CLASS).forEach(this::meet);
        } else if (object != null && isOurs(object.getClass())) {
            List<Object> others = found.computeIfAbsent(object.getClass(), type -> new ArrayList<>());
            if (others.size() < OF_EACH_CLASS && !others.contains(object)) {
                others.add(object);
                left.add(object);
            }
        }
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.lionshare.")
                && Modifier.isPublic(type.getModifiers())
                && !Throwable.class.isAssignableFrom(type);
    }
}
