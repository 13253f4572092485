package io.lionshare.examples.cli.exported;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.Lionshare;
import io.lionshare.examples.cli.RealCase;
import io.lionshare.flow.CellTable;
import io.lionshare.flow.UnitCosts;
import io.lionshare.plan.Comparison;
import io.lionshare.rule.MinimalOverlap;
import io.lionshare.rule.operator.Dual;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Objects of every module print what they are, in one line of at most 200 characters. */
class SpeakingTest {
    private static final int LONGEST = 200;
    private static final SampleArguments SAMPLES = SampleArguments.all();
    private static final ObjectWalk WALK = new ObjectWalk();

    /** From what every constructor and factory makes of valid arguments, and the few that only methods make. */
    @BeforeAll
    static void walk() throws InvocationTargetException {
        List<Object> roots = new ArrayList<>();
        for (Executable factory : Factories.all()) {
            Object made = Factories.call(factory, SAMPLES.of(factory));
            if (made != null) {
                roots.add(made);
            }
        }
        roots.add(Lionshare.divide(1, "units").among(Map.of("1", 1)));
        roots.add(CellTable.of(new long[1], new long[1], List.of(), List.of())
                .fill(UnitCosts.distance(1), 0, () -> new int[1]));
        roots.add(Dual.of(new MinimalOverlap()));
        roots.add(PluginSamples.content());
        WALK.from(roots);
        WALK.from(List.of(Comparison.of(RealCase.scenario())));
    }

    @Test
    @DisplayName("The walk reaches an object of every exported concrete class that has any")
    void reached() {
        assertThat(ExportedClasses.all().stream()
                        .filter(SpeakingTest::hasObjects)
                        .filter(type -> !WALK.hasReached(type)))
                .isEmpty();
    }

    private static boolean hasObjects(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getDeclaringClass() != Object.class
                                && !Modifier.isStatic(method.getModifiers()));
    }

    @Test
    @DisplayName("Every object that is reached prints in one line")
    void oneLine() {
        assertThat(notBrief(WALK.objects())).isEmpty();
    }

    @Test
    @DisplayName("What a factory of an interface makes speaks, too, such as a tie-break")
    void tieBreaksSpeak() throws InvocationTargetException {
        List<Object> made = new ArrayList<>();
        for (Executable factory : Factories.ofObjects()) {
            made.add(Objects.requireNonNull(Factories.call(factory, SAMPLES.of(factory))));
        }
        assertThat(made).extracting(Object::toString).contains("ties by member id");
        assertThat(notBrief(made)).isEmpty();
    }

    @Test
    @DisplayName("What is made of a text or a number of 900 characters, or of 10,000 entries, prints in one line")
    void longArguments() {
        List<Object> made = new ArrayList<>();
        for (Executable factory : Factories.ofObjects()) {
            for (Object[] arguments : LongArguments.of(factory, SAMPLES.of(factory))) {
                try {
                    made.add(Objects.requireNonNull(Factories.call(factory, arguments)));
                } catch (InvocationTargetException e) {
                    assertThat(e.getTargetException())
                            .as(Factories.name(factory))
                            .isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
                }
            }
        }
        assertThat(made).hasSizeGreaterThan(300);
        assertThat(notBrief(made)).isEmpty();
    }

    @Test
    @DisplayName("What can be reached from a scenario of 10,000 members with long names prints in one line")
    void longScenario() {
        ObjectWalk walk = new ObjectWalk();
        walk.from(List.of(Comparison.of(LongScenario.of())));
        assertThat(walk.objects()).hasSizeGreaterThan(30);
        assertThat(notBrief(walk.objects())).isEmpty();
    }

    /** The classes of objects that are silent, or use more than a line, each with the beginning of what it prints. */
    private static Set<String> notBrief(List<Object> objects) {
        Set<String> found = new TreeSet<>();
        for (Object object : objects) {
            String text = object.toString();
            if (text.isBlank() || text.length() > LONGEST || text.lines().count() > 1 || isOfObject(text, object)) {
                found.add(object.getClass().getName() + ": " + text.substring(0, Math.min(30, text.length())));
            }
        }
        return found;
    }

    private static boolean isOfObject(String text, Object object) {
        return text.equals(object.getClass().getName() + "@" + Integer.toHexString(object.hashCode()));
    }
}
