package io.lionshare.examples.cli;

import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.Election;
import io.lionshare.apportion.table.ElectionOutcome;
import io.lionshare.files.ElectionReader;
import io.lionshare.files.ElectionRules;
import io.lionshare.files.LoadedElection;
import io.lionshare.files.table.VoteSheet;
import io.lionshare.plugin.PrintableText;
import io.lionshare.report.SeatsReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lionshare seats ELECTION}. */
@Command(
        name = "seats",
        description =
                "Divides seats among lists and districts so that the totals of both hold (biproportional division).",
        footer = {
            "",
            "The table has columns list, district, votes and district_seats; or a row for each list, a column for",
            "each district, and a row named seats. An election file names such a table and says what options say",
            "(name, votes, method, quorum: {district: 5, all: 3}, districts, lists, list-minimum, winner).",
            "",
            "Examples:",
            "  lionshare seats votes.csv",
            "  lionshare seats election.yaml",
            "  lionshare seats votes.csv --quorum-district 5 --quorum-all 3",
            "  lionshare seats votes.csv --lists Left=3,Right=2 --districts North=3,South=2",
            "  lionshare seats votes.csv --method adams --format csv -o seats.csv"
        })
final class SeatsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ELECTION",
            description = "A table of votes such as votes.csv, an election file, or a folder with an election.yaml."
                    + " By default the election.yaml of this folder.")
    private @Nullable String file;

    @Mixin
    private SeatOptions options = new SeatOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    SeatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console);
        LoadedElection loaded = load();
        ElectionRules rules = options.rules().or(loaded.rules());
        DivisorMethod method = rules.method().orElseGet(Webster::new);
        document.write(SeatsReport.of(loaded.name(), method.toString(), elect(rules, loaded.votes(), method)));
        return 0;
    }

    private static ElectionOutcome elect(ElectionRules rules, VoteSheet votes, DivisorMethod rounding) {
        try {
            Election election = rules.of(votes);
            return election.elect(rounding);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private LoadedElection load() {
        Path path = path();
        String name = path.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml")
                ? ElectionReader.read(path)
                : ElectionReader.readTable(path);
    }

    private Path path() {
        try {
            Path path = Path.of(file == null ? ElectionReader.FILE : file);
            Path found = Files.isDirectory(path) ? path.resolve(ElectionReader.FILE) : path;
            if (!Files.exists(found)) {
                throw new UsageException(
                        file == null
                                ? "an election must be named, such as votes.csv; this folder has no " + found
                                : (found.equals(path) ? "table" : "election file") + " '"
                                        + PrintableText.value(found.toString()) + "' does not exist");
            }
            if (file == null) {
                console.note("Election: " + ElectionReader.FILE + " of this folder.");
            }
            return found;
        } catch (InvalidPathException e) {
            throw new UsageException(e);
        }
    }
}
