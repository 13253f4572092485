package io.lionshare.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.DualSchedule;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Mixture;
import io.lionshare.rule.operator.Truncation;
import io.lionshare.score.Blend;
import io.lionshare.score.MemberScore;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the architecture, each of them a value, so that a test can also show that it fails where it should. */
final class Architecture {
    private static final Set<Class<? extends Plugin>> MADE_IN_JAVA = Set.of(
            Blend.class,
            Dual.class,
            DualSchedule.class,
            MemberScore.class,
            MinimalRightsFirst.class,
            Mixture.class,
            Truncation.class);

    private Architecture() {}

    /** A package imports itself and the packages named, and no other of this project. */
    static ArchRule importsOnly(String name, Set<String> imports) {
        String[] allowed = Stream.concat(Stream.of(name), imports.stream())
                .map(allow -> "io.lionshare." + allow)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> other = JavaClass.Predicates.resideInAPackage("io.lionshare..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("io.lionshare." + name)
                .should()
                .dependOnClassesThat(other);
    }

    /** Of a package only the classes named depend on the packages below it. */
    static ArchRule importsRoomsOnlyFrom(String face, Set<String> listing) {
        String root = "io.lionshare." + face;
        DescribedPredicate<JavaClass> room = JavaClass.Predicates.resideInAPackage(root + "..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(root)));
        DescribedPredicate<JavaClass> other =
                DescribedPredicate.describe("other than " + listing, found -> !listing.contains(found.getSimpleName()));
        return ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(root)
                .and(other)
                .should()
                .dependOnClassesThat(room);
    }

    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule noStandardStreams() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    /** What others can see is made of this project's types and of java.base's. */
    static ArchRule noForeignTypeInSignatures() {
        return ArchRuleDefinition.classes()
                .should(condition("name only types of Java and of this project in signatures", Architecture::foreign));
    }

    static ArchRule nullMarkedPackages() {
        return ArchRuleDefinition.classes().should(condition("lie in a @NullMarked package", found -> {
            boolean marked = found.getPackage().isAnnotatedWith(NullMarked.class);
            return marked ? Optional.empty() : Optional.of(found.getPackageName());
        }));
    }

    /**
     * A plug-in is one public final class; it has a public constructor without arguments, unless it is made in Java from
     * others.
     */
    static ArchRule plugInsArePublicFinal() {
        return ArchRuleDefinition.classes()
                .that()
                .areAssignableTo(Plugin.class)
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should(condition("be public final with a public constructor without arguments", found -> {
                    Set<JavaModifier> modifiers = found.getModifiers();
                    boolean open = isMadeInJava(found)
                            || found.getConstructors().stream().anyMatch(Architecture::isPublicWithoutArguments);
                    boolean right =
                            modifiers.contains(JavaModifier.PUBLIC) && modifiers.contains(JavaModifier.FINAL) && open;
                    return right ? Optional.empty() : Optional.of(modifiers.toString());
                }));
    }

    /** Whether a plug-in is made in Java from other plug-ins or a function, so that it is not registered and not found by id. */
    static boolean isMadeInJava(JavaClass found) {
        return MADE_IN_JAVA.stream().anyMatch(found::isEquivalentTo);
    }

    private static boolean isPublicWithoutArguments(JavaConstructor constructor) {
        return constructor.getModifiers().contains(JavaModifier.PUBLIC)
                && constructor.getParameters().isEmpty();
    }

    private static Optional<String> foreign(JavaClass found) {
        if (!isExported(found)) {
            return Optional.empty();
        }
        Stream<JavaType> types = Stream.concat(
                Stream.concat(found.getSuperclass().stream(), found.getInterfaces().stream()),
                Stream.concat(
                        found.getFields().stream()
                                .filter(field -> isVisible(field.getModifiers()))
                                .map(field -> field.getType()),
                        found.getCodeUnits().stream()
                                .filter(unit -> isVisible(unit.getModifiers()))
                                .flatMap(Architecture::types)));
        Set<String> names = types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive())
                .map(HasName::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("io.lionshare."))
                .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
                unit.getExceptionTypes().stream());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isExported(JavaClass found) {
        return isVisible(found.getModifiers())
                && found.getEnclosingClass().map(Architecture::isExported).orElse(true);
    }

    /** A condition that reports what is wrong with a class, or nothing. */
    private static ArchCondition<JavaClass> condition(String words, Function<JavaClass, Optional<String>> fault) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass found, ConditionEvents events) {
                fault.apply(found)
                        .ifPresent(text ->
                                events.add(SimpleConditionEvent.violated(found, found.getName() + ": " + text)));
            }
        };
    }
}
