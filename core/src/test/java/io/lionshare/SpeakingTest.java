package io.lionshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects print what they are, in one line. */
class SpeakingTest {
    static Stream<Class<?>> concrete() {
        Module core = Plugin.class.getModule();
        return new ClassFileImporter()
                .importUrl(Plugin.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(found -> !core.isNamed() || core.isExported(found.getPackageName()))
                        .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(found ->
                                !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(found -> found.getMethods().stream()
                                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !method.getModifiers().contains(JavaModifier.STATIC)))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(SpeakingTest::isVisible);
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
    }

    @ParameterizedTest
    @MethodSource("concrete")
    void everyPublicClassSaysWhatItIs(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toString").getDeclaringClass()).isNotEqualTo(Object.class);
    }

    static Stream<Plugin> plugins() {
        return Stream.of(ScoringStrategy.class, AllocationRule.class, ApportionmentMethod.class)
                .flatMap(service -> Plugins.load(service).all().stream());
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aPlugInPrintsAsItIsTyped(Plugin plugin) {
        assertThat(plugin.toString())
                .startsWith(plugin.id())
                .hasSizeLessThanOrEqualTo(200)
                .hasLineCount(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aNullTextNamesItself() {
        assertThatThrownBy(() -> Member.of("A", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name of member A");
        assertThatThrownBy(() -> Limit.floor(null, 1)).hasMessage("target of a floor");
    }

    @Test
    void whatIsLongIsCut() {
        ScoringStrategy[] many =
                Collections.nCopies(30, ScoringStrategy.by("gdp")).toArray(ScoringStrategy[]::new);
        assertThat(Blend.equal(many).toString())
                .hasSize(200)
                .startsWith("blend:indicator-weighted")
                .endsWith("…");
    }
}
