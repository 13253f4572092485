package io.lionshare.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was published about rules and axioms: a table of YES and NO. */
final class Literature {
    private final Map<String, String> cells = new HashMap<>();

    private Literature() {}

    /** The table in a file; its first line names the source, the second the columns. */
    static Literature load(String file) {
        Literature literature = new Literature();
        List<String> lines = lines(file);
        String[] heads = lines.get(1).split(",", -1);
        for (String line : lines.subList(2, lines.size())) {
            String[] row = line.split(",", -1);
            for (int k = 1; k < heads.length; k++) {
                literature.cells.put(row[0] + " " + heads[k], row[k]);
            }
        }
        return literature;
    }

    /** YES, NO, YES? (not refuted, not proven), or other words where nothing is known. */
    String says(String axiom, String subject) {
        return cells.getOrDefault(axiom + " " + subject, "nothing");
    }

    /** The axioms with a YES. */
    Set<String> satisfiedBy(String subject) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals("YES") && cell.getKey().endsWith(" " + subject))
                .map(cell -> cell.getKey().substring(0, cell.getKey().indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Literature.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
