package io.lionshare.examples.cli;

import io.lionshare.examples.cli.audit.AuditReport;
import io.lionshare.examples.cli.scenario.BundledMembers;
import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lionshare audit STRATEGY [SCENARIO]}. */
@Command(
        name = "audit",
        description = "Checks whether each factor of a strategy moves shares in the direction that it is meant to.",
        footer = {
            "",
            "Without a scenario the audit runs on the first bundled one that has all figures of the strategy.",
            "",
            "Examples:",
            "  lionshare audit eu-relocation-2015",
            "  lionshare audit eu-relocation-2015:cap=none",
            "  lionshare audit ability-to-pay:threshold=10000",
            "  lionshare audit gdp-weighted ukraine-2025",
            "  lionshare audit eu-relocation-2015 --format csv -o audit.csv"
        })
final class AuditCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("");

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "STRATEGY",
            description = "A strategy; its parameters may follow its id, as ID:NAME=VALUE:NAME=VALUE.")
    private String strategy = "";

    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private ReportOptions report = new ReportOptions();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console);
        boolean isOwn = scenario.name().isPresent() || ScenarioArgument.isIn(HERE);
        Optional<LoadedScenario> own =
                isOwn ? Optional.of(ScenarioArgument.load(scenario.name(), HERE, console)) : Optional.empty();
        Plugins<ScoringStrategy> strategies =
                own.map(LoadedScenario::strategies).orElseGet(() -> Plugins.load(ScoringStrategy.class));
        Factored formula = factored(strategies);
        BundledMembers table = own.map(loaded -> tableOf(formula, loaded)).orElseGet(() -> bundledTable(formula));
        document.write(
                AuditReport.of(table.title(), table.alliance(), formula, strategies),
                "lionshare audit " + strategy + " --details");
        return 0;
    }

    private static BundledMembers tableOf(Factored formula, LoadedScenario own) {
        Alliance alliance = own.scenario().alliance();
        BundledMembers table = new BundledMembers(
                Nouns.count(alliance.size(), "members") + " of: "
                        + own.scenario().name(),
                alliance);
        lacking(formula, table)
                .forEach(indicator -> Names.requireKnown("indicator of " + formula.id(), indicator, known(table)));
        return table;
    }

    /** The first table that is bundled with all figures of a formula. */
    private static BundledMembers bundledTable(Factored formula) {
        List<BundledMembers> tables = BundledMembers.all();
        return tables.stream()
                .filter(table -> lacking(formula, table).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(formula.id()
                        + " cannot be audited: "
                        + tables.stream()
                                .map(table -> String.join(", ", lacking(formula, table)) + " of the " + table.title())
                                .collect(Collectors.joining(", and "))
                        + " are not known\n"
                        + "Maybe name a scenario of your own that has these figures: lionshare audit"
                        + " STRATEGY SCENARIO"));
    }

    private Factored factored(Plugins<ScoringStrategy> strategies) {
        ScoringStrategy found;
        try {
            TypedPlugin typed = TypedPlugin.parse(strategy);
            found = strategies.get(typed.id()).with(typed.settings());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        if (found instanceof Factored factored) {
            return factored;
        }
        throw new UsageException("strategy " + found.id() + " declares no factors, so there is nothing to audit"
                + "\nMaybe let its class implement " + Factored.class.getName()
                + ": factors(), and without(...) if any of them is corrective");
    }

    private static List<String> lacking(Factored formula, BundledMembers table) {
        return formula.factors().stream()
                .map(Factor::indicator)
                .filter(indicator -> !known(table).contains(indicator))
                .toList();
    }

    private static List<String> known(BundledMembers table) {
        return table.alliance().indicators().stream().map(Indicator::id).toList();
    }
}
