package io.lionshare.files;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;

/**
 * The plug-ins that the plans of a scenario may name.
 *
 * @param strategies give scores
 * @param rules divide
 * @param methods make amounts whole
 */
record PlanPlugins(
        Plugins<ScoringStrategy> strategies, Plugins<AllocationRule> rules, Plugins<ApportionmentMethod> methods) {}
