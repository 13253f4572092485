/**
 * Axioms: properties that a rule or a method may have, as code that looks for a counterexample. Usable at run time,
 * without any test library.
 *
 * <p>An {@link io.lionshare.axiom.Axiom} says what it demands in words and as a formula, and where that was published.
 * It is looked up by id, in {@link io.lionshare.axiom.RuleAxioms} for allocation rules and in {@link
 * io.lionshare.axiom.MethodAxioms} for apportionment methods. A check ends in a {@link io.lionshare.axiom.Verdict}:
 * <em>unrefuted</em> after a number of cases (never "proven"), <em>violated</em> with a {@link io.lionshare.axiom.Witness}
 * made as small as it gets, or <em>not applicable</em>, and why.
 *
 * <pre>{@code
 * Search search = Search.withDefaults().withSeed(7).withCases(200);
 * for (RuleAxiom axiom : RuleAxioms.of(Theme.CONTRACT)) {
 *     Verdict verdict = axiom.check(new Talmud(), search);
 *     if (verdict instanceof Verdict.Violated violated) {
 *         System.out.println(axiom.id() + ": " + violated.witness());
 *         System.out.println(violated.witness().code());
 *     }
 * }
 * AllocationProblem problem = AllocationProblem.of(BigDecimal.valueOf(200), 100, 200, 300);
 * Verdict verdict = RuleAxioms.get("consistency").check(new Talmud(), problem);
 * System.out.println(verdict instanceof Verdict.Violated); // false
 * }</pre>
 *
 * <p><b>How it searches.</b> {@link io.lionshare.axiom.Search} gives the seed and the budget, in cases or in time. The same
 * seed and number of cases give the same verdict on any machine. Each case is one base problem out of a family: small whole
 * numbers, ties, zeros, totals at a kink, one dominant member, or one large and many small members just below a rounding
 * point. A check then visits the members, groups and variations that its axiom is about. A base problem that gives a check
 * nothing to compare, or that is refused, is not counted. A witness has members taken away and numbers made smaller and
 * rounder for as long as the axiom stays violated.
 *
 * <p><b>Exact or within a tolerance.</b> Numbers are exact fractions throughout. Methods, and rules that are schedules
 * ({@link io.lionshare.rule.ParametricRule}), are held to the axiom without any tolerance. Every other rule may be
 * made of doubles, so what is compared may differ by {@value io.lionshare.axiom.Search#ROUNDING} of the sum of claims;
 * the verdict says which. {@link io.lionshare.axiom.Search#withTolerance} overrides that, with 0 for a rule known to be
 * exact.
 *
 * <p><b>Ties.</b> Axioms of methods concern outcomes that are the only right ones; cases with a tie are passed over,
 * except by the contract axioms (sums, limits, replay).
 *
 * <p><b>The theme {@link io.lionshare.axiom.Theme#CONTRACT}</b> holds what this library demands of every rule and
 * every method; the other themes hold what the literature has names for, which no rule satisfies altogether.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}, {@code rule}, {@code axiom.search}, {@code
 * axiom.rule}, {@code axiom.method}.
 */
@NullMarked
package io.lionshare.axiom;

import org.jspecify.annotations.NullMarked;
