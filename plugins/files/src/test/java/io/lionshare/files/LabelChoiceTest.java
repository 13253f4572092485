package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Label;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelChoiceTest {
    @Test
    @DisplayName("A scenario says what its burdens and plans are called; the rest has words made of ids")
    void labels() {
        Scenario ukraine = ScenarioReader.load().readBundled("ukraine-2025").scenario();
        assertThat(ukraine.burdens().get(0).type().label())
                .isEqualTo(new Label("Troops", "troops", "troops", "", "troops", ""));
        assertThat(ukraine.plans().get(0).label())
                .isEqualTo(new Label("By GDP", "by GDP", "", "", "GDP", "in proportion to GDP"));
        Scenario budget = ScenarioReader.load().readBundled("un-budget").scenario();
        assertThat(budget.plans().get(1).label().title()).isEqualTo("Without a largest payer");
    }

    @Test
    @DisplayName("A burden says what one of its units is called")
    void one(@TempDir Path folder) {
        Scenario own = new Written(folder)
                .csv(Written.CSV)
                .yaml(Written.YAML.replace("unit: persons", "unit: Personen, one: Person"))
                .read();
        assertThat(own.burdens().get(0).type().format(BigDecimal.ONE)).isEqualTo("1 Person");
    }
}
