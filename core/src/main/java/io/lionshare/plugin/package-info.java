/**
 * What every plug-in has: an id, a summary, parameters. The registry that finds plug-ins, and the checks of names and
 * settings.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Plugins<AllocationRule> rules = Plugins.load(AllocationRule.class);
 * AllocationRule rule = rules.get("tal-family").with(Map.of("theta", "0.4"));
 * System.out.println(rule.parameters().get(0).value()); // 0.4
 * }</pre>
 *
 * <p>May import: nothing.
 */
@NullMarked
package io.lionshare.plugin;

import org.jspecify.annotations.NullMarked;
