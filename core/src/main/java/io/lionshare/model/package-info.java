/**
 * Values that say what is to be divided among whom: members, indicators, blocs, contribution types, burdens, limits,
 * prices, pledges with their conditions, what-ifs; and derivations. Also whether limits can be met, and the conflict
 * where they cannot.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         List.of(Indicator.of("gdp", "USD bn")),
 *         List.of(Member.of("FRA", "France").with("gdp", 3031), Member.of("DEU", "Germany").with("gdp", 4456)),
 *         List.of(Bloc.of("Europe", "DEU", "FRA")));
 * Burden burden = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "1000000");
 * Limits limits = Limits.of(Limit.floor("Europe", "10 %"), Limit.ceiling("FRA", 400_000));
 * limits.requireFit(alliance);
 * System.out.println(burden.type().format(burden.total())); // 1,000,000.00 EUR
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model.tree}.
 */
@NullMarked
package io.lionshare.model;

import org.jspecify.annotations.NullMarked;
