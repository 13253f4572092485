package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.Biproportional;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.MarginProblem;
import io.lionshare.apportion.TableUnits;
import io.lionshare.apportion.VoteTable;
import io.lionshare.files.table.TableException;
import io.lionshare.files.table.TableReader;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.VoteSheet;
import io.lionshare.files.table.Wording;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.SeatsReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare seats TABLE}. */
@Command(
        name = "seats",
        description =
                "Divides seats among lists and districts so that the totals of both hold (biproportional division).",
        footer = {
            "",
            "The table has columns list, district, votes and district_seats; or a row for each list, a column for",
            "each district, and a row named seats.",
            "",
            "Examples:",
            "  lionshare seats votes.csv",
            "  lionshare seats votes.csv --quorum-district 5 --quorum-all 3",
            "  lionshare seats votes.csv --lists Left=3,Right=2 --districts North=3,South=2",
            "  lionshare seats votes.csv --method adams --format csv -o seats.csv"
        })
final class SeatsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "TABLE", description = "A table of votes, such as votes.csv.")
    private String file = "";

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "The divisor method that rounds; webster unless it is given.")
    private String method = "webster";

    @Mixin
    private SeatTotals totals = new SeatTotals();

    @Mixin
    private ReportOptions report = new ReportOptions();

    SeatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console);
        if (!(Plugins.load(ApportionmentMethod.class).get(method) instanceof DivisorMethod rounding)) {
            throw new UsageException("method " + method + " must be a divisor method, such as webster");
        }
        VoteSheet sheet = read();
        List<String> notes = new ArrayList<>();
        long[] districts = totals.ofDistricts(sheet);
        VoteTable kept = totals.keepQuorum(sheet.votes(), notes);
        TableUnits units = Biproportional.by(rounding).divide(problem(kept, districts, rounding, notes));
        document.write(SeatsReport.of(Path.of(file).getFileName().toString(), method, units, notes));
        return 0;
    }

    private MarginProblem problem(VoteTable kept, long[] districts, DivisorMethod rounding, List<String> notes) {
        try {
            return totals.problem(kept, totals.ofLists(kept, districts, rounding, notes), districts, notes);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private VoteSheet read() throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return VoteSheet.of(TableReader.load().sheet(bytes, TableSettings.none(), Wording.OPTIONS));
        } catch (TableException e) {
            throw new UsageException(new IllegalArgumentException(
                    e.problems().stream()
                            .map(problem -> file + (problem.line() > 0 ? ":" + problem.line() : "") + ": "
                                    + (problem.column().isEmpty() ? "" : problem.column() + " ") + problem.message())
                            .collect(Collectors.joining("\n")),
                    e));
        } catch (NoSuchFileException e) {
            throw new UsageException(new IllegalArgumentException("table '" + file + "' does not exist", e));
        } catch (InvalidPathException e) {
            throw new UsageException(e);
        }
    }
}
