package io.lionshare.basic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Six members of NATO: the figures stand in one file, the scores worked out in fractions in another. */
class GoldenScoresTest {
    private static final Plugins<ScoringStrategy> STRATEGIES = Plugins.load(ScoringStrategy.class);

    /** The lines of a table without comments and header, cut at the commas. */
    private static List<List<String>> table(String file) {
        try (InputStream stream = GoldenScoresTest.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).as("the first line of %s names the source", file).startsWith("# ");
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(List<String> cells) {
        return cells.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static Alliance members() {
        return Alliances.of(table("members.csv").stream()
                .map(cells -> Alliances.member(cells.get(0), numbers(cells.subList(1, cells.size()))))
                .toArray(Member[]::new));
    }

    /**
     * One line of the scores.
     *
     * @param strategy its id
     * @param settings such as {@code by=distance base=none}; empty for the defaults
     * @param expected the scores in order of the members
     */
    record Golden(String strategy, String settings, List<Double> expected) {
        ScoringStrategy configured() {
            Map<String, String> values = new LinkedHashMap<>();
            Arrays.stream(settings.split(" ", -1))
                    .filter(setting -> !setting.isEmpty())
                    .forEach(setting -> values.put(setting.replaceFirst("=.*", ""), setting.replaceFirst(".*=", "")));
            return STRATEGIES.get(strategy).with(values);
        }
    }

    static Stream<Golden> goldens() {
        return table("scores.csv").stream()
                .map(cells -> new Golden(
                        cells.get(0),
                        cells.get(1),
                        Arrays.stream(numbers(cells.subList(2, cells.size())))
                                .boxed()
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    @DisplayName("The scores are those worked out in fractions")
    void scores(Golden golden) {
        double[] scores = golden.configured().scores(members());
        assertThat(scores).hasSameSizeAs(golden.expected());
        for (int i = 0; i < scores.length; i++) {
            double expected = golden.expected().get(i);
            assertThat(scores[i]).isCloseTo(expected, within(4e-16 * expected));
        }
    }

    @Test
    @DisplayName("Every strategy of this plug-in is found, and has a line in the file")
    void all() {
        Set<String> ids = goldens().map(Golden::strategy).collect(Collectors.toCollection(TreeSet::new));
        String here = GoldenScoresTest.class.getPackageName();
        assertThat(STRATEGIES.ids())
                .filteredOn(id -> STRATEGIES.get(id).getClass().getPackageName().equals(here))
                .containsExactlyElementsOf(ids)
                .containsExactly(
                        "ability-to-pay", "capability-weighted", "equal", "exposure-weighted", "population-weighted");
    }
}
