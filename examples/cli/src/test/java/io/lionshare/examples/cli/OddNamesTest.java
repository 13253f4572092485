package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table and plans as people write them, with commas, quotes, slashes and other scripts in their names. */
class OddNamesTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("odd.csv"), """
                id,name,gdp [EUR; 2025; a test],people [persons; 2025; a test]
                A,"Arcadia, the ""Great""\",50,10
                B,مملكة,30,60
                C,<b>Caledon</b>,20,30
                """);
        Files.writeString(folder.resolve("scenario.yaml"), """
                name: Who pays?
                members: {file: odd.csv}
                burdens:
                  - {id: fund, unit: EUR, total: 100000}
                limits:
                  fund: {A: {ceiling: 20 %}}
                plans:
                  - {name: "by GDP/now, really", strategy: {indicator: gdp}}
                  - {name: by people, strategy: {indicator: people}}
                  - {name: both, strategy: {gdp: 1, people: 1}}
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "--details ; All mixtures of dividing by GDP/now, really and by people, each weighting as likely",
                "--vary~plan=by GDP/now, really/by people ; The choice of strategy matters most for all three members",
                "--vary~gdp:B=-10/10 ; Arcadia, the \"Great\" 20,000 20,000 20,000",
                "--least~by people=0.5 ; مملكة",
                "--weights~by people,both ; Arcadia, the \"Great\"",
                "--format~markdown ; &lt;b&gt;Caledon",
                "--format~csv ; \"Arcadia, the \"\"Great\"\"\"",
                "--format~html ; &lt;b>Caledon",
                "--vary~weights=1~--vary~indicator-weighted:indicator=gdp:exponent=0.5/1~--details ; With weights 100 %"
                        + " indicator-weighted:indicator=people, the choice of exponent of indicator-weighted:indicator=gdp changes nothing.",
            })
    @DisplayName("Every name is found and shown as it is written")
    void names(String options, String shown) {
        List<String> words = new ArrayList<>(
                List.of("robust", folder.resolve("scenario.yaml").toString()));
        words.addAll(List.of(options.split("~", -1)));
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(shown);
    }
}
