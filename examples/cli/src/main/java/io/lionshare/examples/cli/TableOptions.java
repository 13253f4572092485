package io.lionshare.examples.cli;

import io.lionshare.files.NewScenario;
import io.lionshare.files.table.TableSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A table of members, and how it is to be read where the file does not show it: every setting of {@code members} is an option. */
final class TableOptions {
    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = "A table of members, as a spreadsheet or a statistical office exports it.")
    private @Nullable String file;

    @Option(
            names = "--columns",
            paramLabel = "ID=HEAD",
            description = "Names of columns by their heads, such as 'id=Country Code,name=Country'.")
    private List<String> columns = List.of();

    @Option(names = "--separator", paramLabel = "SIGN", description = "Between cells: , or ; or | or tab.")
    private @Nullable String separator;

    @Option(names = "--decimal", paramLabel = "SIGN", description = "Before the decimals of a number: . or ,")
    private @Nullable String decimal;

    @Option(names = "--grouping", paramLabel = "SIGN", description = "Between groups of digits: . or , or ' or space.")
    private @Nullable String grouping;

    @Option(names = "--encoding", paramLabel = "NAME", description = "Of the characters, such as windows-1252.")
    private @Nullable String encoding;

    @Option(names = "--missing", paramLabel = "TEXT", description = "A cell that says that there is no figure.")
    private List<String> missing = List.of();

    @Option(names = "--zero", paramLabel = "TEXT", description = "A cell that means 0.")
    private List<String> zero = List.of();

    @Option(
            names = "--marks",
            paramLabel = "TEXT",
            description = "A sign at numbers that is not part of them, such as %%.")
    private List<String> marks = List.of();

    @Option(
            names = "--skip",
            paramLabel = "ROW",
            description = "The id or name of a row that is not a member, such as a total.")
    private List<String> skip = List.of();

    @Option(names = "--keep", paramLabel = "ROW", description = "The id or name of a member that looks like a total.")
    private List<String> keep = List.of();

    /** Whether a table is named. */
    boolean isGiven() {
        return file != null;
    }

    /**
     * A scenario about the table, or an empty one if none is named.
     *
     * @throws UsageException if an option is wrong, or needs a table
     * @throws io.lionshare.files.ScenarioException if the table cannot be read
     */
    NewScenario scenario() {
        TableSettings settings = settings();
        if (file == null) {
            if (!settings.equals(TableSettings.none())) {
                throw new UsageException("options that say how a table is to be read need --members FILE");
            }
            return NewScenario.empty();
        }
        try {
            return NewScenario.about(Path.of(file), settings);
        } catch (InvalidPathException e) {
            throw new UsageException("--members: file ('" + file + "') must be a path");
        }
    }

    private TableSettings settings() {
        TableSettings settings = TableSettings.none();
        settings = single(settings, "separator", separator);
        settings = single(settings, "decimal", decimal);
        settings = single(settings, "grouping", grouping);
        settings = single(settings, "encoding", encoding);
        settings = list(settings, "missing", missing);
        settings = list(settings, "zero", zero);
        settings = list(settings, "marks", marks);
        settings = list(settings, "skip", skip);
        settings = list(settings, "keep", keep);
        TableSettings so = settings;
        return columns.isEmpty() ? so : checked("columns", () -> so.withColumns(heads()));
    }

    private static TableSettings single(TableSettings settings, String key, @Nullable String value) {
        return value == null ? settings : checked(key, () -> settings.with(key, value));
    }

    private static TableSettings list(TableSettings settings, String key, List<String> values) {
        return values.isEmpty() ? settings : checked(key, () -> settings.with(key, values));
    }

    /** A comma is between two columns only if another {@code id=} follows it, since heads have commas too. */
    private Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        for (String column : String.join(",", columns).split(",(?=[a-z0-9-]+=)", -1)) {
            int equals = column.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("column ('" + column + "') must read ID=HEAD, such as id=Code");
            }
            heads.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return heads;
    }

    private static TableSettings checked(String option, Supplier<TableSettings> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + option + ": " + e.getMessage());
        }
    }
}
