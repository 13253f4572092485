package io.lionshare.files;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.files.table.TableReader;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.VoteSheet;
import io.lionshare.files.table.Wording;
import io.lionshare.plugin.Plugins;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an election from YAML, with its table of votes from CSV; the README of this module describes the form. Files are
 * untrusted and bounded as those of {@link ScenarioReader}.
 */
public final class ElectionReader {
    /** The name of the file that makes a folder an election. */
    public static final String FILE = "election.yaml";

    static final AllowedKeys QUORUM = new AllowedKeys("quorum", List.of(), List.of("district", "all"));
    static final AllowedKeys ELECTION = new AllowedKeys(
            "election",
            List.of("name", "votes"),
            List.of("method", QUORUM.name(), "districts", "lists", "list-minimum", "winner"));

    private static final int MEGABYTES = 1;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Reading reading = new Reading();
    private final Folder folder;

    private ElectionReader(Folder folder) {
        this.folder = folder;
    }

    /**
     * Reads an election.
     *
     * @param file the YAML file; the table of votes lies in its folder or below
     * @return the election
     * @throws ScenarioException if anything is wrong with the files; all problems are listed
     */
    public static LoadedElection read(Path file) {
        Path parent = file.getParent();
        ElectionReader reader = new ElectionReader(new DiskFolder(parent == null ? Path.of("") : parent));
        String name = file.toString();
        try (InputStream stream = Files.newInputStream(file)) {
            Node root = YamlText.parse(name, SourceText.read(name, stream, MEGABYTES), reader.reading);
            Optional<LoadedElection> election =
                    reader.reading.fields(root, ELECTION).flatMap(reader::election);
            reader.reading.requireNoProblems();
            return election.orElseThrow();
        } catch (IOException e) {
            throw new ScenarioException(Place.of(name).problem("the file cannot be read: " + SourceText.reason(e)));
        }
    }

    /**
     * A table of votes alone, as an election without rules.
     *
     * @param table the file
     * @return the election, which has the name of the file
     * @throws ScenarioException if there is no such file, or if anything is wrong with it
     */
    public static LoadedElection readTable(Path table) {
        VoteSheet votes = TableFile.read(table, bytes -> sheet(bytes, Wording.OPTIONS));
        return new LoadedElection(String.valueOf(table.getFileName()), votes, ElectionRules.none());
    }

    private static VoteSheet sheet(byte[] bytes, Wording wording) {
        return VoteSheet.of(TableReader.load().sheet(bytes, TableSettings.none(), wording));
    }

    private Optional<LoadedElection> election(Node.Fields fields) {
        Optional<String> name = reading.text(fields.get("name"), "name of an election");
        Node file = fields.get("votes");
        Optional<VoteSheet> votes = reading.text(file, "file of votes")
                .flatMap(path -> TableFile.read(path, file, folder, reading, bytes -> sheet(bytes, Wording.YAML)));
        Optional<Node.Fields> quorum = fields.find(QUORUM.name()).flatMap(node -> reading.fields(node, QUORUM));
        ElectionRules rules = new ElectionRules(
                fields.find("method").flatMap(this::method),
                quorum.flatMap(parts -> percent(parts, "district")),
                quorum.flatMap(parts -> percent(parts, "all")),
                seats(fields, "districts"),
                seats(fields, "lists"),
                fields.find("list-minimum").flatMap(node -> whole(node, "list-minimum")),
                fields.find("winner").map(node -> yesOrNo(node, "winner")).orElse(false));
        int before = reading.count();
        votes.filter(sheet -> before == 0).ifPresent(sheet -> reading.made(fields.place(), () -> rules.of(sheet)));
        return name.flatMap(title -> votes.map(sheet -> new LoadedElection(title, sheet, rules)));
    }

    private Optional<DivisorMethod> method(Node node) {
        return PluginChoice.read(node, ApportionmentMethod.class, Plugins.load(ApportionmentMethod.class), reading)
                .flatMap(found -> reading.made(node.place(), () -> divisorMethod(found)));
    }

    /**
     * A method as one that rounds quotients, which alone can divide a table.
     *
     * @param method any method
     * @return the same method
     * @throws IllegalArgumentException if it is no divisor method
     */
    public static DivisorMethod divisorMethod(ApportionmentMethod method) {
        if (method instanceof DivisorMethod rounding) {
            return rounding;
        }
        throw new IllegalArgumentException("method " + method.id() + " must be a divisor method, such as webster");
    }

    private Optional<BigDecimal> percent(Node.Fields parts, String of) {
        return parts.find(of).flatMap(node -> reading.decimal(node, "quorum of " + of + " in percent"));
    }

    private Map<String, Long> seats(Node.Fields fields, String key) {
        Map<String, Long> seats = new LinkedHashMap<>();
        fields.find(key)
                .flatMap(node -> reading.fields(node, key))
                .ifPresent(of -> of.values()
                        .forEach((name, node) ->
                                whole(node, "seats of " + name).ifPresent(number -> seats.put(name, number))));
        return seats;
    }

    private Optional<Long> whole(Node node, String role) {
        return reading.decimal(node, role)
                .flatMap(number -> reading.made(node.place(), () -> {
                    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
                        throw new IllegalArgumentException(
                                role + " (" + number.toPlainString() + ") must be a whole number within 0 .. " + MOST);
                    }
                    return number.longValueExact();
                }));
    }

    private boolean yesOrNo(Node node, String role) {
        Optional<String> text = reading.text(node, role);
        boolean isYes = text.filter("true"::equals).isPresent();
        if (text.isPresent() && !isYes && !text.get().equals("false")) {
            reading.refuse(node.place(), role + " ('" + text.get() + "') must be true or false");
        }
        return isYes;
    }
}
