package io.lionshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.lionshare.plugin.Plugin;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An argument that is null is refused where it is given, by its role or, where it is used at once, by its own name, which this
 * machine says.
 */
class NullArgumentsTest {
    private static final SampleArguments SAMPLES = SampleArguments.ofCore();

    /** Every exported public constructor and static factory that takes a reference. */
    static Stream<Arguments> factories() {
        return new ClassFileImporter()
                .importUrl(Plugin.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .map(JavaClass::reflect)
                        .filter(type -> isExported(type) && !type.isEnum())
                        .flatMap(NullArgumentsTest::factories)
                        .filter(factory ->
                                Stream.of(factory.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                        .map(factory -> arguments(SampleArguments.name(factory), factory))
                        .sorted((a, b) -> String.valueOf(a.get()[0]).compareTo(String.valueOf(b.get()[0])));
    }

    private static Stream<Executable> factories(Class<?> type) {
        Stream<Executable> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic())
                .map(method -> method);
        return Modifier.isAbstract(type.getModifiers())
                ? methods
                : Stream.concat(Stream.of(type.getConstructors()), methods);
    }

    /** On the class path, which hides nothing, hidden packages are walked, too. */
    private static boolean isExported(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && (outer == null ? type.getModule().isExported(type.getPackageName()) : isExported(outer));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factories")
    void aNullArgumentIsNamed(String name, Executable factory) throws ReflectiveOperationException {
        Object[] valid = SAMPLES.of(factory);
        call(factory, valid.clone());
        Set<String> messages = new TreeSet<>();
        for (int k = 0; k < valid.length; k++) {
            if (!factory.getParameterTypes()[k].isPrimitive()) {
                @Nullable Object[] arguments = valid.clone();
                arguments[k] = null;
                assertThat(messages.add(refused(factory, arguments, k)))
                        .as("argument %d has a name of its own", k)
                        .isTrue();
            }
        }
    }

    private static String refused(Executable factory, @Nullable Object[] arguments, int k)
            throws ReflectiveOperationException {
        try {
            call(factory, arguments);
        } catch (InvocationTargetException e) {
            assertThat(e).cause().as("argument %d is null", k).isInstanceOf(NullPointerException.class);
            String message = String.valueOf(e.getTargetException().getMessage());
            assertThat(message)
                    .as("argument %d is null", k)
                    .matches("[A-Za-z0-9][A-Za-z0-9 -]*|Cannot .* because \"\\w+\" is null");
            if (message.contains("because") && factory.getParameters()[k].isNamePresent()) {
                assertThat(message).endsWith("because \"" + factory.getParameters()[k].getName() + "\" is null");
            }
            return message;
        }
        throw new AssertionError("argument " + k + " may be null");
    }

    private static void call(Executable factory, @Nullable Object[] arguments) throws ReflectiveOperationException {
        if (factory instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            ((Method) factory).invoke(null, arguments);
        }
    }
}
