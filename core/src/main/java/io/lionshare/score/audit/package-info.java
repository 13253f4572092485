/**
 * The sign audit: whether each factor of a formula moves shares in the direction that its author declares.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 60), Member.of("B", "B").with("gdp", 40));
 * SignAudit audit = SignAudit.of(alliance, IndicatorWeighted.of("gdp"));
 * System.out.println(audit.passesOwnChanges()); // true
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code score}.
 */
@NullMarked
package io.lionshare.score.audit;

import org.jspecify.annotations.NullMarked;
