package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.plugin.PrintableText;
import io.lionshare.report.PledgeReport;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lionshare coverage}. */
@Command(
        name = "coverage",
        description = "Shows how far the pledges go, why each is or is not active, and answers what-ifs.",
        footer = {
            "",
            "Examples:",
            "  lionshare coverage",
            "  lionshare coverage --plan proximity-weighted",
            "  lionshare coverage --burden air-policing",
            "  lionshare coverage --as-of 2026-06-01 --width 120",
            "  lionshare coverage --format html -o pledges.html"
        })
final class CoverageCommand extends ScenarioCommand {
    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which conditions are evaluated; by default that of the latest pledge.")
    private @Nullable String asOf;

    @Mixin
    private BurdenOption burden = new BurdenOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    CoverageCommand(Console console) {
        super(console);
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        Scenario whole = loaded.scenario();
        if (whole.pledges().list().isEmpty()) {
            throw new UsageException("scenario '" + whole.name() + "' has no pledges"
                    + "\nMaybe say under pledges what members would give");
        }
        Scenario part = fairShare.of(whole);
        PledgeBook book = asOf == null ? PledgeBook.of(part) : PledgeBook.of(part, day(asOf));
        document.write(
                PledgeReport.of(book, burden.of(part), Version.product()),
                "lionshare coverage --details has every statement, with its source, and the questions of the scenario");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(new IllegalArgumentException(
                    "day ('" + PrintableText.value(text) + "') must read like 2026-01-31", e));
        }
    }
}
