package io.lionshare.examples.cli.exported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
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
    private static final SampleArguments SAMPLES = SampleArguments.all();

    /** Every exported public constructor and static factory that takes a reference. */
    static Stream<Arguments> factories() {
        return Factories.all().stream()
                .filter(factory -> Stream.of(factory.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                .map(factory -> arguments(Factories.name(factory), factory));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("factories")
    void aNullArgumentIsNamed(String name, Executable factory) throws InvocationTargetException {
        Object[] valid = SAMPLES.of(factory);
        Factories.call(factory, valid.clone());
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

    private static String refused(Executable factory, @Nullable Object[] arguments, int k) {
        try {
            Factories.call(factory, arguments);
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
}
