package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustCommandTest {
    @Test
    @DisplayName("The answer is at most 24 lines, for one burden and for three")
    void oneScreen() {
        assertThat(Run.of("robust").out().lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(Run.of("robust", "--burden", "fund").out().lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(Run.of("robust", "--vary", "limits=on/off").out().lines()).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    @DisplayName(
            "Whatever the weights, Germany sends most troops; the ends of its range are its shares under the two plans")
    void weights() {
        Run run = Run.of("robust", "--burden", "ground-force");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Whatever the weights, Germany carries most (23 % to 32 %); Canada varies most (0.2 % to 11 %), and 25"
                                + " members move by less than one point.");
        assertThat(run.out()).containsPattern("Germany +22\\.7–32\\.2 +29\\.1 +1 +always");
    }

    @Test
    @DisplayName("A least weight makes ranges smaller")
    void bounds() {
        assertThat(Run.of("robust", "--burden", "ground-force", "--least", "proximity-weighted=1/2")
                        .out())
                .containsPattern("Germany +29\\.1–32\\.2");
    }

    @Test
    @DisplayName("Which weight moves whom: exact parts where no limit changes the form, half each of two weights")
    void weightsAmongThemselves() {
        String three = "gdp-weighted,equal,proximity-weighted";
        Run run = Run.of("robust", "--burden", "air-policing", "--weights", three, "--details");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Which weight moves whom")
                .containsPattern("Canada( +[0-9]+ ± 0\\.[0-9]){3} +gdp-weighted and proximity-weighted");
        assertThat(Run.of("robust", "--burden", "fund", "--details").out().replaceAll("\\s+", " "))
                .contains("Of two weights each is one less the other");
    }

    @Test
    @DisplayName("JSON has the exact fractions next to rounded numbers, in percent")
    void fractions() {
        assertThat(Run.of("robust", "--burden", "fund", "--format", "json")
                        .out()
                        .replaceAll("\\s+", ""))
                .contains("\"fractions\":[\"25/2\"]")
                .containsPattern("\"kind\":\"range\"[^}]*\"fractions\":\\[\"[0-9/]+\",\"25/2\"\\]")
                .containsPattern("\"name\":\"median\"[^}]*\"fractions\":")
                .containsPattern("\"kind\":\"point\"[^}]*\"fractions\":");
    }

    @Test
    @DisplayName("Over four strategies ranks have bounds, and the report says how far they are apart")
    void ranksOverFourStrategies() {
        Run run = Run.of(
                "robust",
                "--burden=fund",
                "--weights=gdp-weighted,equal,proximity-weighted,population-weighted",
                "--details");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("How often a rank occurs is known to less than 0.1 points")
                .contains("Rank of each member, and a larger share than under the baseline, % of weightings")
                .containsPattern("United Kingdom never [0-9.]+ [0-9.]+ ");
    }

    @Test
    @DisplayName("Choices get parts of the variance; the stretch changes nothing under the proportional rule")
    void choices() {
        Run run = Run.of(
                "robust",
                "--burden",
                "fund",
                "--details",
                "--vary",
                "rule=proportional/constrained-equal-awards",
                "--vary",
                "stretch=1/1.5",
                "--vary",
                "limits=on/off");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("The choice of limits matters most for ")
                .contains("With rule proportional, the choice of stretch changes nothing.")
                .contains("The parts of a row add up to 100 (Shapley effects).")
                .contains("How far one choice alone moves the largest amounts, EUR million")
                .containsPattern("Germany limits −2,965\\.8 0 ")
                .contains("Main and total effect of each choice, % of the variance");
    }

    @Test
    @DisplayName("Weights are one choice: listed, in steps, or any of them")
    void weightsAsOneChoice() {
        assertThat(Run.of(
                                "robust",
                                "--burden",
                                "fund",
                                "--details",
                                "--vary",
                                "weights=0:100/50:50/100:0",
                                "--vary=limits=on/off")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("Six combinations tried")
                .contains("Germany moves between 3,444.6 and 10,172.2, and hangs on weights.");
        assertThat(Run.of("robust", "--burden=fund", "--vary=weights=4", "--least=gdp-weighted=1/2", "--details")
                        .out())
                .contains("Three combinations tried");
        assertThat(Run.of("robust", "--burden=fund", "--vary=weights=any", "--vary=limits=on/off", "--error=0.1")
                        .out())
                .containsPattern("Germany.* ± .* ± ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weights=50:50/100:0",
                "half-distance-km=500/1500",
                "half-distance-km=500..1500",
                "rule=proportional/talmud",
                "stretch=1/2",
                "stretch=1..2",
                "method=webster/adams",
                "limits=on/off",
                "total=-10/0/10",
                "total=-10..10",
                "gdp=gdp/population",
                "gdp:DEU=-10/10",
                "gdp:DEU=-10..10",
                "plan=gdp-weighted/proximity-weighted"
            })
    @DisplayName("Every kind of factor is a choice of its own")
    void factors(String choice) {
        String[] line = {"robust", "--burden=fund", "--plan=proximity-weighted", "--vary", choice, "--error=0.5"};
        Run run = Run.of(choice.contains("..") ? line : Arrays.copyOf(line, line.length - 1));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("part").contains("Germany");
    }

    @Test
    @DisplayName(
            "A parameter of one part of a blend is named with the part; it is switched off where the part has no weight")
    void parameterOfAPart() {
        Run run = Run.of(
                "robust",
                "--burden=fund",
                "--vary=proximity-weighted:half-distance-km=500/1500",
                "--vary=weights=1",
                "--details");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "With weights 100 % gdp-weighted, the choice of half-distance-km of proximity-weighted changes nothing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--vary=total=5 | The choices move 27 of the 32 members.",
                "--vary=limits=on/off | The choice of limits matters most for all 32 members.",
                "--vary=method=webster/largest-remainder | No choice moves any member's amount.",
                "--vary=rule=tal-family:theta=0.4/tal-family:theta=0.6 | The choice of rule matters most",
                "--weights=gdp-weighted,proximity-weighted --least=gdp-weighted=0.9 | Whatever the weights, Germany carries most",
            })
    @DisplayName(
            "The first sentence is true: also where one alternative is named, where nothing varies, and without any result")
    void titles(String options, String words) {
        Run run = Run.of(("robust --burden=ground-force " + options).split(" ", -1));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(words);
    }

    @Test
    @DisplayName("A range is sampled, and its parts have standard errors")
    void ranges() {
        Run run = Run.of(
                "robust",
                "--burden",
                "fund",
                "--vary",
                "gdp:DEU=-10..10",
                "--vary",
                "method=webster/adams",
                "--error",
                "0.1");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("gdp of DEU").contains(" ± ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--vary=rule | choice ('rule') must read CHOICE=A/B",
                "--vary=rule=talmut | Maybe 'talmud'",
                "--vary=limits=off | choice of limits must read limits=on/off",
                "--vary=total=ten/20 | number of a choice ('ten') must be a decimal number",
                "--vary=total=10..-10 | range of choice 'total' (10 .. -10) must end above where it begins",
                "--vary=gdp:XYZ=-10/10 | XYZ",
                "--vary=ducats=a/b | unknown choice 'ducats'; known: ",
                "--vary=wieghts=4 | Maybe 'weights'?",
                "--vary=gdp-weigted:exponent=1/2 | Maybe 'gdp-weighted'?",
                "--vary=gdp-weighted:theta=1/2 | unknown parameter of a choice 'gdp-weighted:theta'; known: gdp-weighted:exponent",
                "--vary=exponent=1/2 --vary=gdp-weighted:exponent=1/2 | must be decided by one choice",
                "--vary=weights=1 --vary=plan=gdp-weighted | both decide the strategy",
                "--vary=gdpp:DEU=-10..10 | Maybe 'gdp'?",
                "--vary=gdp=ducats/gdp | unknown column of a choice 'ducats'; known: ",
                "--vary=rule=1..2 | choice of rule must have names, not a range (1..2)",
                "--vary=gdp=-5..5 | Maybe like gdp=A/B, or gdp:MEMBER=-5..5",
                "--vary=weights=10:20:30 | must have a number for each of gdp-weighted, proximity-weighted",
                "--vary=weights=0:0 | sum of the weights in '0:0' must be above 0",
                "--vary=weights=0 | number of steps of a weight (0) must be at least 1",
                "--vary=limits=on/off --least=gdp-weighted=0.5 | Maybe --vary weights=any",
                "--vary=plan=gdp-weighted/nothing | nothing",
                "--weights=gdp-weighted | number of strategies to weight (1) must be within 2 .. 8",
                "--least=gdp-weighted | must read STRATEGY=WEIGHT",
                "--least=gdp-weighted=0.7,proximity-weighted=0.4 | bounds on weights leave no room",
                "--least=gdp-weighted=0.5 --most=gdp-weighted=0.4 | least weight of gdp-weighted (1/2) must be below its greatest (2/5)",
                "--least=gdp-weighted=1.5 | bound on the weight of gdp-weighted (3/2) must be within 0 .. 1",
                "--least=gdp-weighted=NaN | number ('NaN') must be a decimal number",
                "--burden=fund --draws=3000000000 --part=1/8 -o=part | so that no count overflows",
                "--burden=fund --part=4/3 -o=part | part (4/3) must be within 1 .. 3",
                "--burden=fund --part=1/0 -o=part | number of parts (0) must be within 1 ..",
                "--vary=total=-100..5 | change (-100 %) must be above -100 %",
                "--draws=10 | number of draws (10) must be within 100 .. 1000000",
                "--least=gdp-weighted=0.2,gdp-weighted=0.3 | --least of gdp-weighted is given twice",
                "--weights=gdp-weighted, | list of --weights ('gdp-weighted,') must have no empty item",
                "--weights=gdp,population | Maybe indicator-weighted:indicator=gdp",
                "--vary=weights=9999999 | weightings in steps of 1/9999999 (more than 200000)",
                "--vary=limits=on/off --error=0.1 | --error is for ranges, and no choice of --vary is one",
                "--error=0.1 | --error is for ranges of --vary",
                "--vary=limits=on/off --draws=1000 | --draws is for weightings alone and for --part",
                "--merge=part-1 --burden=fund | --burden, --plan, --vary, --draws and weights belong to --part",
                "--burden=fund --part=1/2 -o=part --vary=total=-5..5 --vary=total=-6..6 | choice 'total' is given twice",
                "--merge=part-1,,part-2 | list of --merge ('part-1,,part-2') must have no empty item",
                "--error=0 --vary=total=-1..1 | standard error (0.0) must be > 0",
            })
    @DisplayName("What names nothing, contradicts itself or leaves no room is refused")
    void refused(String options, String message) {
        String[] words = ("robust " + options).split(" ", -1);
        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines()).as("one line, and what may help").hasSizeLessThanOrEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
