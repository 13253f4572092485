package io.lionshare.files;

import io.lionshare.files.table.MemberTable;
import io.lionshare.files.table.TableReader;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.Wording;
import io.lionshare.plugin.Nouns;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scenario to begin with: about a table at hand, or an empty one with a small table. It can be compared as it is. */
public final class NewScenario {
    private static final String TABLE = "members.csv";

    private final Map<String, byte[]> files;
    private final List<String> found;

    private NewScenario(Map<String, byte[]> files, List<String> found) {
        this.files = files;
        this.found = found;
    }

    /**
     * A scenario about a table.
     *
     * @param table the file, which is taken as it is
     * @param settings how it is to be read, as far as that was said
     * @return the scenario
     * @throws ScenarioException if there is no such file, or if it cannot be read; messages name settings as options
     */
    public static NewScenario about(Path table, TableSettings settings) {
        return TableFile.read(table, bytes -> {
            MemberTable members = TableReader.load().read(bytes, settings, Wording.OPTIONS);
            String own = String.valueOf(table.getFileName());
            String file = own.equals(BundledScenarios.FILE) ? TABLE : own;
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(BundledScenarios.FILE, StarterText.about(file, members).getBytes(StandardCharsets.UTF_8));
            files.put(file, bytes);
            return new NewScenario(files, found(file, members));
        });
    }

    private static List<String> found(String file, MemberTable members) {
        List<String> found = new ArrayList<>();
        found.add(Nouns.count(members.members().size(), "members") + " in " + file + ":");
        members.describe().forEach(line -> found.add("  " + line));
        StarterPlans.of(members).refusals().forEach(line -> found.add("  " + line));
        return found;
    }

    /**
     * An empty scenario: a few lines, and a table of four members.
     *
     * @return the scenario
     */
    public static NewScenario empty() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(BundledScenarios.FILE, StarterText.EMPTY.getBytes(StandardCharsets.UTF_8));
        files.put(TABLE, StarterText.MEMBERS.getBytes(StandardCharsets.UTF_8));
        return new NewScenario(files, List.of());
    }

    /**
     * Its files.
     *
     * @return bytes by file name: the scenario, and its table of members
     */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /**
     * What the table was taken for.
     *
     * @return a line for each column, and one for what was passed over; none for an empty scenario
     */
    public List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "new scenario";
    }
}
