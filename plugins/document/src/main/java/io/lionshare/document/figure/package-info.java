/**
 * Numbers, amounts and names as people read them.
 *
 * <p>Example:
 *
 * <pre>{@code
 * AmountFormat fund = AmountFormat.of(Burden.of(ContributionType.of("fund", "EUR", "1"), 40_000_000_000L));
 * System.out.println(fund.head()); // EUR million
 * System.out.println(Digits.word(7)); // seven
 * }</pre>
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.document.figure;

import org.jspecify.annotations.NullMarked;
