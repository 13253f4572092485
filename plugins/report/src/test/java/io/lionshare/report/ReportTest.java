package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    @DisplayName("Whatever a burden is called, its section has an id of its own")
    void ids() {
        assertThat(Section.idOf("Ground Force (Kyiv)")).isEqualTo("ground-force-kyiv");
        assertThat(Section.idOf("☂")).isEqualTo("section");
        List<Section> sections = List.of(
                new Section("members", "A burden", List.of()),
                new Section("members", "Members", List.of()),
                new Section("members-2", "Another burden", List.of()));
        assertThat(Report.of("Title", sections).sections())
                .extracting(Section::id)
                .containsExactly("members", "members-2", "members-2-2");
        assertThatThrownBy(() -> new Report("Title", sections))
                .hasMessage("section members is given twice; ids must differ");
    }
}
