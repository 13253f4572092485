package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingFigureTest {
    @TempDir
    private Path folder = Path.of("");

    private Written written = new Written(folder);

    @BeforeEach
    void write() {
        written = new Written(folder).csv("""
            ISO3,Country,region [bloc],GDP
            DEU,Germany,Europe,300
            FRA,France,Europe,200
            USA,United States,America,..
            """).yaml(Written.YAML);
    }

    @Test
    @DisplayName("A figure that a plan needs and a member lacks is refused where it is missing, with the ways out")
    void refused() {
        assertThat(written.yaml(Written.YAML.replace("USA: {ceiling: 0}", "USA: {ceiling: 1}"))
                        .refused())
                .containsExactly("members.csv, line 4, column GDP: gdp of USA is missing, and plan gdp needs it\n"
                        + "Maybe fill the cell, leave the member out with skip: [USA], or give it the"
                        + " ceiling 0 in every burden");
    }

    @ParameterizedTest
    @CsvSource({"USA,''", "America,''", "USA,'    capacity: gdp\n'"})
    @DisplayName("A member without a figure whose ceiling is 0 in every burden carries 0, and the sources say so")
    void idle(String target, String claims) {
        Scenario scenario =
                written.yaml(Written.YAML.replace("USA", target) + claims).read();
        Comparison comparison = Comparison.of(scenario);
        assertThat(comparison.allocation("force", "gdp").amount("USA")).isEqualByComparingTo("0");
        assertThat(comparison.allocation("force", "gdp").amount("DEU")).isEqualByComparingTo("600");
        assertThat(comparison.allocation("force", "gdp").amount("FRA")).isEqualByComparingTo("400");
        assertThat(scenario.description().sources())
                .contains("USA lacks figures; its ceiling is 0 in every burden, so it carries 0 and needs none");
    }

    @Test
    @DisplayName("A ceiling of 0 in one of two burdens is not enough")
    void oneBurden() {
        assertThat(written.yaml(Written.YAML.replace("limits:", "  - {id: fund, unit: EUR, total: 500}\nlimits:"))
                        .refused())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "United States,Maybe USA (United States)",
        "us,Maybe USA (United States)",
        "UNITED STATES,Maybe USA (United States)",
        "FR,Maybe FRA (France)"
    })
    @DisplayName("Limits and blocs by a name or another ISO code are refused, and the answer names the id")
    void names(String name, String hint) {
        assertThat(written.yaml(Written.YAML.replace("USA", name)).refused())
                .singleElement()
                .asString()
                .startsWith("scenario.yaml, line 7, column 5: unknown member or bloc '" + name + "'; known: ")
                .endsWith("\n" + hint);
        assertThat(written.yaml(Written.YAML.replace("limits:", "blocs: {West: [" + name + "]}\nlimits:"))
                        .refused())
                .singleElement()
                .asString()
                .endsWith("\n" + hint);
        assertThat(written.yaml(Written.YAML
                                + "pledges:\n- {id: p, member: " + name
                                + ", type: force, status: committed, amount: 5, date: 2026-01-31}\n")
                        .refused())
                .singleElement()
                .asString()
                .endsWith("\n" + hint);
    }

    @Test
    @DisplayName("A member named as a bloc of the scenario, with the sum of the bloc, is refused as its total")
    void totalOfBloc() {
        written.csv("id,name,gdp\nDEU,Germany,300\nFRA,France,200\nUSA,United States,900\nX,West,502\n");
        String blocs = "blocs: {West: [DEU, FRA]}\nlimits:";
        assertThat(written.yaml(Written.YAML.replace("limits:", blocs)).refused())
                .containsExactly("scenario.yaml, line 5, column 9: 'X' (West) looks like the total of bloc West\n"
                        + "Maybe skip: [X], or keep: [X] if it is a member");
        assertThat(written.yaml(Written.YAML
                                .replace("limits:", blocs)
                                .replace("members.csv", "{file: members.csv, keep: [X]}"))
                        .refused())
                .isEmpty();
    }

    @Test
    @DisplayName("Unit, year and source may stand in the scenario, and must not contradict a head")
    void indicators() {
        String more = "indicators:\n  gdp: {unit: billion EUR, year: 2023, source: Eurostat}\n";
        Scenario scenario = written.yaml(Written.YAML + more).read();
        assertThat(scenario.alliance().indicators()).singleElement().hasToString("gdp in billion EUR, Eurostat, 2023");
        assertThat(scenario.description().sources()).noneMatch(source -> source.contains("unit unknown"));
        assertThat(written.yaml(Written.YAML + more.replace("gdp", "gdpp")).refused())
                .containsExactly(
                        "scenario.yaml, line 12, column 3: unknown indicator 'gdpp'; known: gdp\nMaybe 'gdp'?");
        written.csv("id,name,2023\nDEU,Germany,300\nUSA,United States,5\n");
        String years = "indicators:\n  y2023: {unit: billion EUR, source: Eurostat}\n";
        String equal = Written.YAML.replace("gdp-weighted", "equal");
        assertThat(written.yaml(equal + years).read().alliance().indicators())
                .singleElement()
                .hasToString("y2023 in billion EUR, Eurostat, 2023");
        assertThat(written.yaml(equal + years.replace("source: Eurostat", "year: 2022"))
                        .refused())
                .containsExactly(
                        "scenario.yaml, line 12, column 3: year or source of y2023 (2022) contradicts the head of its"
                                + " column, '2023', which says 2023");
        written.csv("id,name,gdp [USD]\nDEU,Germany,300\nUSA,United States,5\n");
        assertThat(written.yaml(Written.YAML + more).refused())
                .containsExactly(
                        "scenario.yaml, line 12, column 3: unit of gdp (billion EUR) contradicts the head of its"
                                + " column, 'gdp [USD]', which says USD");
    }
}
