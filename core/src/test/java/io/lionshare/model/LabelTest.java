package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    @DisplayName("Without a label there are sensible words: the id without hyphens")
    void byDefault() {
        assertThat(Label.ofBurden("air-policing"))
                .isEqualTo(new Label("Air policing", "air policing", "", "", "air policing", ""));
        assertThat(Label.ofPlan("gdp-weighted").phrase()).isEqualTo("under gdp weighted");
        assertThat(Label.ofPlan("by GDP").phrase()).isEqualTo("by GDP");
        assertThat(Label.ofPlan("no - hyphens, spaces").title()).isEqualTo("No - hyphens, spaces");
        assertThatThrownBy(() -> Label.ofPlan(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A blank title, phrase or brief form is refused by name")
    void blank() {
        assertThatThrownBy(() -> new Label(" ", "troops", "", "", "troops", "")).hasMessageStartingWith("title ('");
        assertThatThrownBy(() -> new Label("Troops", " ", "", "", "troops", ""))
                .hasMessageStartingWith("phrase of Troops (");
        assertThatThrownBy(() -> new Label("Troops", "troops", "", "", "", ""))
                .hasMessageStartingWith("brief form of Troops (");
        assertThatThrownBy(() -> Label.ofBurden(" ")).hasMessageStartingWith("id (");
    }

    @Test
    @DisplayName("A title gives the form within a sentence; an acronym keeps its capitals")
    void title() {
        assertThat(Label.ofPlan("gdp-weighted").withTitle("By GDP").phrase()).isEqualTo("by GDP");
        assertThat(Label.ofPlan("gdp-weighted").withTitle("GDP alone").phrase()).isEqualTo("GDP alone");
        assertThat(Label.ofPlan("gdp-weighted").withTitle("X").phrase()).isEqualTo("x");
    }

    @Test
    @DisplayName("What people call a type is not part of its value")
    void value() {
        ContributionType type = ContributionType.of("force", "persons", "1");
        ContributionType called = type.withLabel(type.label().withNoun("troops"));
        assertThat(called).isEqualTo(type).hasSameHashCodeAs(type);
        assertThat(called.withQuantum(BigDecimal.TEN).label().noun()).isEqualTo("troops");
    }
}
