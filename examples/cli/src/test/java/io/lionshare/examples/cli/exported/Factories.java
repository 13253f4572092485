package io.lionshare.examples.cli.exported;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public constructors and public static methods of exported classes. */
final class Factories {
    private Factories() {}

    static List<Executable> all() {
        return ExportedClasses.all().stream()
                .filter(type -> !type.isEnum())
                .flatMap(Factories::of)
                .sorted(Comparator.comparing(Factories::name))
                .toList();
    }

    /** Those that make an object of their own class or of one nested in it. */
    static List<Executable> ofObjects() {
        return all().stream()
                .filter(factory -> factory instanceof Constructor
                        || ((Method) factory)
                                .getReturnType()
                                .getName()
                                .startsWith(factory.getDeclaringClass().getName()))
                .filter(factory -> !Throwable.class.isAssignableFrom(factory.getDeclaringClass()))
                .toList();
    }

    private static Stream<Executable> of(Class<?> type) {
        Stream<Executable> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic())
                .map(method -> method);
        return Modifier.isAbstract(type.getModifiers())
                ? methods
                : Stream.concat(Stream.of(type.getConstructors()), methods);
    }

    /** Such as {@code model.Member.of(String, String)}; a constructor is {@code new}. */
    static String name(Executable factory) {
        Class<?> type = factory.getDeclaringClass();
        String called = factory instanceof Constructor ? "new" : factory.getName();
        return type.getName().replace("io.lionshare.", "").replace('$', '.') + "." + called
                + Stream.of(factory.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static @Nullable Object call(Executable factory, @Nullable Object[] arguments) throws InvocationTargetException {
        try {
            return factory instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) factory).invoke(null, arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(Factories.name(factory), e);
        }
    }
}
