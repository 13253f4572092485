package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.examples.cli.text.AxiomsReport;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare axioms RULE} and {@code lionshare axioms --compare RULE,...}. */
@Command(
        name = "axioms",
        description = "Checks which axioms a rule or a method violates, with a smallest counterexample for each.",
        footer = {
            "",
            "Examples:",
            "  lionshare axioms talmud",
            "  lionshare axioms webster --cases 2000",
            "  lionshare axioms --compare talmud,proportional"
        })
final class AxiomsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "A rule or a method.")
    private @Nullable String one;

    @Option(
            names = "--compare",
            split = ",",
            paramLabel = "RULE,...",
            hideParamSyntax = true,
            description = "Rules, or methods, side by side.")
    private List<String> several = List.of();

    @Option(names = "--cases", paramLabel = "NUMBER", description = "Base problems for each axiom; by default 200.")
    private long cases = 200;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Where the search starts; by default 1.")
    private long seed = 1;

    @Mixin
    private ReportOptions report = new ReportOptions();

    AxiomsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console);
        if ((one == null) == several.isEmpty()) {
            throw new UsageException(
                    "one rule, or --compare with several, must be given\nMaybe lionshare axioms talmud");
        }
        List<String> names = one == null ? several : List.of(one);
        try {
            Map<String, List<Verdict>> verdicts = verdicts(
                    console, names, Search.withDefaults().withSeed(seed).withCases(cases));
            document.write(
                    one == null
                            ? AxiomsReport.compared(axioms(names), verdicts)
                            : AxiomsReport.of(one, axioms(names), verdicts.getOrDefault(one, List.of())),
                    "lionshare axioms " + (one == null ? "--compare " + String.join(",", names) : one) + " --details");
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return 0;
    }

    private static List<? extends Axiom> axioms(List<String> names) {
        return isRule(names.get(0)) ? RuleAxioms.all() : MethodAxioms.all();
    }

    private static boolean isRule(String name) {
        return Plugins.load(AllocationRule.class).ids().contains(name);
    }

    private static Map<String, List<Verdict>> verdicts(Console console, List<String> names, Search search) {
        Plugins<AllocationRule> rules = Plugins.load(AllocationRule.class);
        Plugins<ApportionmentMethod> methods = Plugins.load(ApportionmentMethod.class);
        List<String> known = new ArrayList<>(rules.ids());
        known.addAll(methods.ids());
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(Names.unknown("rule or method", name, known, Plugins.MISSING));
            }
        }
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        int checks = names.size() * axioms(names).size();
        ProgressBar progress = console.progress("checking", checks);
        for (String name : names) {
            verdicts.put(
                    name,
                    isRule(names.get(0))
                            ? RuleAxioms.all().parallelStream()
                                    .map(axiom -> report(progress, axiom.check(rules.get(name), search)))
                                    .toList()
                            : MethodAxioms.all().parallelStream()
                                    .map(axiom -> report(progress, axiom.check(methods.get(name), search)))
                                    .toList());
        }
        return verdicts;
    }

    private static Verdict report(ProgressBar progress, Verdict verdict) {
        progress.step();
        return verdict;
    }
}
