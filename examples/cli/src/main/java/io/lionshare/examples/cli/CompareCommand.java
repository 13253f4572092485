package io.lionshare.examples.cli;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "  lionshare compare --burden fund --png charts",
            "  lionshare compare --burden fund --width 120",
            "  lionshare compare --plans blend,gdp-weighted --baseline blend",
            "  lionshare compare --burden fund --metrics gini,gini:per=population:counting=units,share-to-ability",
            "  lionshare compare --plans gdp-weighted,proximity-weighted:half-distance-km=500:base=none",
            "  lionshare compare --plans gdp-weighted --rules proportional,talmud,constrained-equal-awards"
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<String> OF_A_PAGE = List.of("share-to-ability");

    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = ScenarioArgument.LABEL,
            description = ScenarioArgument.DESCRIPTION)
    private String scenario = ScenarioArgument.DEFAULT;

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
                "What to measure each plan and burden by; see lionshare list metrics. A page has share-to-ability by default.",
                "A metric's parameters may follow its id, as ID:NAME=VALUE:NAME=VALUE."
            })
    private List<String> metrics = List.of();

    @Mixin
    private ImagesOption images = new ImagesOption();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console, "--details prints them, and lionshare explain MEMBER those of one");
        images.check();
        List<Metric> chosen = metrics(document);
        Comparison comparison = compare(selection.scenario(ScenarioArgument.load(scenario), baseline));
        List<Burden> burdens = selection.burdens(comparison.scenario());
        Report made = document.isBrief()
                ? ComparisonReport.ofPlans(comparison, burdens, chosen, Version.product())
                : ComparisonReport.of(comparison, burdens, chosen, Version.product());
        images.write(console, made);
        document.write(made);
        if (document.isBrief()) {
            tellOfMore(comparison.scenario());
        }
        return 0;
    }

    /** What has commands of its own would make the text of plans side by side three times as long. */
    private void tellOfMore(Scenario scenario) {
        if (!scenario.pledges().list().isEmpty()) {
            console.print(List.of("", "Pledges: lionshare coverage. Absences: lionshare withdraw."));
        }
        if (scenario.prices().isPresent()) {
            console.print(List.of("All burdens as one bargain: lionshare joint."));
        }
    }

    private Comparison compare(Scenario part) {
        int allocations = part.plans().size() * part.burdens().size();
        return Comparison.of(part, console.progress("comparing", allocations)::step);
    }

    /** Those asked for; a page shows where the burden falls relative to ability, unless others are asked for. */
    private List<Metric> metrics(Document document) {
        List<String> typed = metrics.isEmpty() && document.isPage() ? OF_A_PAGE : metrics;
        if (typed.isEmpty()) {
            return List.of();
        }
        try {
            Plugins<Metric> known = Plugins.load(Metric.class);
            return typed.stream()
                    .map(TypedPlugin::parse)
                    .map(metric -> known.get(metric.id()).with(metric.settings()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
