package io.lionshare.examples.cli;

import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.ComparisonReport;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lionshare compare}. */
@Command(
        name = "compare",
        description =
                "Shows every burden under every plan, side by side. This is what lionshare does without a command.",
        footer = {
            "",
            "Examples:",
            "  lionshare",
            "  lionshare compare un-budget",
            "  lionshare compare my-scenario/scenario.yaml",
            "  lionshare compare --format html -o report.html --metrics gini,share-to-ability",
            "  lionshare compare un-budget --format csv -o un-budget.csv",
            "  lionshare compare --burden fund --svg charts",
            "  lionshare compare --burden fund --width 120",
            "  lionshare compare --plans blend,gdp-weighted --baseline blend",
            "  lionshare compare --burden fund --metrics gini,gini:per=population:counting=units,share-to-ability",
            "  lionshare compare --plans gdp-weighted,proximity-weighted:half-distance-km=500:base=none",
            "  lionshare compare --plans gdp-weighted --rules proportional,talmud,constrained-equal-awards"
        })
final class CompareCommand extends ScenarioCommand {
    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Option(
            names = "--baseline",
            paramLabel = "PLAN",
            description = "The plan that the others are compared with; by default the scenario's, or the first.")
    private @Nullable String baseline;

    @Option(
            names = "--metrics",
            split = ",",
            paramLabel = "METRIC,...",
            hideParamSyntax = true,
            description = {
                "What to measure each plan and burden by; see lionshare list metrics.",
                "A metric's parameters may follow its id, as ID:NAME=VALUE:NAME=VALUE."
            })
    private List<String> metrics = List.of();

    @Mixin
    private ImagesOption images = new ImagesOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        images.check();
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        List<Metric> chosen = metrics();
        Comparison comparison = KeptPlans.compare(selection.scenario(loaded, baseline), console());
        List<Burden> burdens = selection.burdens(comparison.scenario());
        boolean isShort = document.isBrief() && !images.isAsked() && chosen.isEmpty();
        Report made = isShort
                ? ComparisonReport.summary(comparison, burdens)
                : ComparisonReport.of(comparison, burdens, chosen, Version.product());
        images.write(console(), made);
        document.write(measured(made, chosen, comparison, burdens), more(comparison, burdens.get(0)));
    }

    /** What was asked to be measured belongs to the answer. */
    private static Report measured(Report made, List<Metric> chosen, Comparison comparison, List<Burden> burdens) {
        Report report = made;
        for (Metric metric : chosen) {
            report = report.withSummary(report.summary().with(ComparisonReport.measured(comparison, burdens, metric)));
        }
        return report;
    }

    /** What has commands of its own. */
    private static Remark more(Comparison comparison, Burden burden) {
        Scenario scenario = comparison.scenario();
        Allocation baseline = comparison.allocation(burden, scenario.baselinePlan());
        String member = scenario.alliance().members().stream()
                .map(Member::id)
                .max(Comparator.comparingLong(baseline::quanta))
                .orElseThrow();
        String commands = "explain " + member + " | withdraw " + member
                + (scenario.pledges().list().isEmpty() ? "" : " | coverage")
                + (scenario.prices().isPresent() ? ", joint" : "");
        return new Remark(
                "More",
                "lionshare --details | --format html -o a.html | " + commands,
                "lionshare --details | " + commands);
    }

    private List<Metric> metrics() {
        if (metrics.isEmpty()) {
            return List.of();
        }
        try {
            Plugins<Metric> known = Plugins.load(Metric.class);
            return metrics.stream()
                    .map(TypedPlugin::parse)
                    .map(metric -> known.get(metric.id()).with(metric.settings()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
