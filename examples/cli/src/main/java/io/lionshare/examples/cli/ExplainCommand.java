package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.report.MemberReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lionshare explain MEMBER [SCENARIO]}. */
@Command(
        name = "explain",
        description = "Shows the steps to the numbers of one member.",
        footer = {
            "",
            "Examples:",
            "  lionshare explain DEU",
            "  lionshare explain SWE eu-relocation-2015",
            "  lionshare explain \"United Kingdom\" --burden air-policing",
            "  lionshare explain poland --plans blend",
            "  lionshare explain DEU --format html -o germany.html",
            "  lionshare explain USA --year 2028",
            "  lionshare explain DEU --break-even 20 --between gdp-weighted,proximity-weighted --burden fund"
        })
final class ExplainCommand extends ScenarioCommand {
    @Parameters(index = "0", paramLabel = "MEMBER", description = "The member's id or name.")
    private String member = "";

    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private BreakEvenOptions breakEven = new BreakEvenOptions();

    @Mixin
    private YearOption year = new YearOption();

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        breakEven.check();
        if (year.isAsked() && breakEven.isAsked()) {
            throw new UsageException("--year and --break-even must not both be given");
        }
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        Scenario part = selection.scenario(loaded, null);
        Member found = MemberName.find(part.alliance(), member);
        if (year.isAsked()) {
            List<Burden> burdens = selection.burdens(part, YearOption.burdens(part));
            document.write(
                    year.report(part, found, burdens),
                    "lionshare explain " + found.id() + " --year " + year + " --details has the reason of each step");
            return;
        }
        List<Burden> burdens = selection.burdens(part);
        if (breakEven.isAsked()) {
            document.write(MemberReport.breakEven(
                    part, found, breakEven.share(), breakEven.questions(loaded, part, burdens), Version.product()));
        } else {
            document.write(
                    MemberReport.of(KeptPlans.compare(part, console()), burdens, found, Version.product()),
                    "lionshare explain " + found.id() + " --details has the reason of each step");
        }
    }
}
