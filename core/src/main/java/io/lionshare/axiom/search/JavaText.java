package io.lionshare.axiom.search;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.RuleOfRules;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Problems and plug-ins as expressions of Java. */
final class JavaText {
    private static final Fraction MOST_WHOLE = Fraction.of(1L << 53);

    private JavaText() {}

    /**
     * A plug-in with its settings, made by its public constructor, or from other rules. One that has neither is left to the
     * reader, in a comment.
     */
    static String plugin(Plugin plugin) {
        if (plugin instanceof RuleOfRules made) {
            return made.code(JavaText::plugin);
        }
        if (!isConstructed(plugin.getClass())) {
            return "null /* put here what makes " + plugin.id() + ": "
                    + plugin.getClass().getName() + " has no public constructor without parameters */";
        }
        String settings = plugin.parameters().stream()
                .map(parameter -> quoted(parameter.name()) + ", " + quoted(parameter.value()))
                .collect(Collectors.joining(", "));
        String made = "new " + plugin.getClass().getName().replace('$', '.') + "()";
        return settings.isEmpty() ? made : made + ".with(Map.of(" + settings + "))";
    }

    /** Whether code anywhere can make one without parameters. */
    private static boolean isConstructed(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return Arrays.stream(type.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() == 0);
    }

    /** An {@code AllocationProblem}. */
    static String problem(AxiomProblem problem) {
        return isPlain(problem)
                ? "AllocationProblem.of(" + decimal(problem.total()) + ", " + list(problem.claims()) + ")"
                : "AllocationProblem.of(" + amounts(problem) + ", " + limits(problem) + ")";
    }

    static String amounts(AxiomProblem problem) {
        if (problem.claims().stream().allMatch(JavaText::isPlain)) {
            return "Amounts.of(" + list(problem.claims()) + ")";
        }
        Amounts amounts = problem.amounts();
        String numerators = problem.claims().stream()
                .map(claim -> claim.times(new Fraction(amounts.denominator(), BigInteger.ONE)))
                .map(numerator -> "new BigInteger(\"" + numerator.numerator() + "\")")
                .collect(Collectors.joining(", "));
        return "Amounts.ofFractions(new BigInteger[] {" + numerators + "}, new BigInteger(\"" + amounts.denominator()
                + "\"))";
    }

    static String limits(AxiomProblem problem) {
        if (!problem.isLimited()) {
            return "LimitTree.unlimited(" + decimal(problem.total()) + ", " + problem.size() + ")";
        }
        LimitTree tree = problem.limits();
        return "LimitTree.of(" + decimal(problem.total()) + ", " + nodes(tree.members()) + ", " + nodes(tree.blocs())
                + ", ContributionType.of(\"amount\", \"units\", \"1\"))";
    }

    private static String nodes(List<LimitTree.Node> nodes) {
        return nodes.stream()
                .map(node -> "LimitTree.node(" + quoted(node.name()) + ", new int[] {"
                        + Arrays.stream(node.positions())
                                .mapToObj(Integer::toString)
                                .collect(Collectors.joining(", "))
                        + "}, new BigDecimal(" + quoted(node.floor().toPlainString()) + "), new BigDecimal("
                        + quoted(node.ceiling().toPlainString()) + "))")
                .collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static boolean isPlain(AxiomProblem problem) {
        return !problem.isLimited() && problem.claims().stream().allMatch(JavaText::isPlain);
    }

    private static boolean isPlain(Fraction claim) {
        return claim.isWhole() && claim.compareTo(MOST_WHOLE) <= 0;
    }

    private static String list(List<Fraction> claims) {
        return claims.stream()
                .map(claim -> claim.numerator().bitLength() < Integer.SIZE ? claim.toString() : claim + "L")
                .collect(Collectors.joining(", "));
    }

    private static String decimal(Fraction value) {
        return "new BigDecimal(" + quoted(value.toDecimal().toPlainString()) + ")";
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "\"" + escaped + "\"";
    }
}
