package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strategies of one's own columns, in short. */
class StrategyChoiceTest {
    private static final String CSV = """
            id,name,gdp [USD],population [persons],unemployment [%],id [1],no-figure [1]
            DEU,Germany,4456,84,3,1,0
            FRA,France,3031,68,7,3,2
            """.replace(",id [1]", ",parameters [1]");

    @TempDir
    private Path folder = Path.of("");

    private Written written(String strategy) {
        return new Written(folder)
                .csv(CSV)
                .yaml(Written.YAML
                        .replace("    USA: {ceiling: 0}", "    FRA: {ceiling: 1000}")
                        .replace("strategy: gdp-weighted", "strategy: " + strategy));
    }

    private ScoringStrategy strategy(String text) {
        return written(text).read().plans().get(0).strategy();
    }

    private static String parameters(ScoringStrategy strategy) {
        return strategy.id()
                + strategy.parameters().stream()
                        .map(parameter -> " " + parameter.name() + "=" + parameter.value())
                        .toList();
    }

    @Test
    @DisplayName("An indicator alone is one strategy, to a power if one is given")
    void indicator() {
        assertThat(parameters(strategy("{indicator: population}")))
                .isEqualTo("indicator-weighted[ indicator=population,  exponent=1.0]");
        assertThat(parameters(strategy("{indicator: population, exponent: -0.5}")))
                .isEqualTo("indicator-weighted[ indicator=population,  exponent=-0.5]");
        assertThat(parameters(strategy("{id: indicator-weighted, parameters: {indicator: parameters}}")))
                .isEqualTo("indicator-weighted[ indicator=parameters,  exponent=1.0]");
    }

    @Test
    @DisplayName("Indicators with weights are a blend, whose shares are the weighted means")
    void composite() {
        Blend blend = (Blend) strategy("{gdp: 50, population: 30, unemployment: {weight: 20, exponent: -1}}");
        assertThat(blend.parts()).extracting(part -> part.weight().text()).containsExactly("50", "30", "20");
        assertThat(blend.parameters().get(2).name())
                .isEqualTo("indicator-weighted:indicator=unemployment:exponent=-1.0");
        double[] scores = written("{gdp: 50, population: 30, unemployment: {weight: 20, exponent: -1}}")
                .read()
                .plans()
                .get(0)
                .scores(written("gdp-weighted").read().alliance())
                .shares();
        double germany = 0.5 * 4456 / (4456 + 3031) + 0.3 * 84 / (84 + 68) + 0.2 * 7 / (3 + 7);
        assertThat(scores[0]).isCloseTo(germany, org.assertj.core.data.Offset.offset(1e-15));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{indicator: gpd} | unknown indicator 'gpd'; known: gdp, no-figure, parameters, population, unemployment",
                "{gpd: 50, population: 30} | unknown indicator 'gpd'; known: gdp, no-figure, parameters, population",
                "{gdp-weighted: 50, population: 30} | unknown indicator 'gdp-weighted', which is a strategy",
                "{gdp: much} | weight ('much') must be a decimal number such as 1250.5",
                "{gdp: -1} | weight of indicator-weighted (-1) must be >= 0",
                "{gdp: 0} | weights of a blend must not all be 0",
                "{gdp: {exponent: 2}} | key weight of weighted indicator is missing",
                "{gdp: {weight: 1, power: 2}} | unknown key of weighted indicator 'power'",
                "{indicator: gdp, exponent: 11} | parameter exponent of indicator-weighted (11.0) must be finite",
                "{indicator: gdp, weight: 2} | unknown key of indicator 'weight'; known: exponent, indicator",
                "{parameters: {indicator: gdp}} | key id of plug-in is missing",
                "{} | plug-in (no keys) must be keys with values"
            })
    @DisplayName("What does not fit is refused where it stands")
    void refused(String strategy, String message) {
        List<String> refused = written(strategy).refused();
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0)).startsWith("scenario.yaml, line 10, column ").contains(message);
    }
}
