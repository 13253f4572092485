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

    private static Chart chart(String id) {
        return new Chart.Curves(id, "Curves", "Rising.", "across", "up", List.of());
    }

    @Test
    @DisplayName("Charts that were given the same id get one of their own")
    void charts() {
        List<Section> sections = List.of(
                new Section("air", "Air", List.of(chart("air-shares"))),
                new Section("more", "More", List.of(chart("air-shares"), chart("b"))));
        assertThat(Report.of("Title", sections).charts())
                .extracting(Chart::id)
                .containsExactly("air-shares", "air-shares-2", "b");
        assertThatThrownBy(() -> new Report("Title", sections))
                .hasMessage("chart air-shares is given twice; ids must differ");
    }

    @Test
    @DisplayName("An id that could leave a folder is refused")
    void badIds() {
        assertThatThrownBy(() -> chart("../../x-shares"))
                .hasMessage("id of a chart ('../../x-shares') must be lower-case words joined by hyphens");
        assertThatThrownBy(() -> new Section("A b", "Title", List.of()))
                .hasMessage("id of a section ('A b') must be lower-case words joined by hyphens");
    }
}
