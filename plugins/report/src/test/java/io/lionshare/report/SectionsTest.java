package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plugin.Plugins;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private record Brought(String id, String after) implements ReportSection {
        @Override
        public String summary() {
            return "a section of a test";
        }

        @Override
        public List<Section> ofComparison(Comparison comparison) {
            return List.of(Section.of(id, "About all", List.of(new Prose("Text."))));
        }

        @Override
        public List<Section> ofView(Comparison comparison, Burden burden) {
            return List.of(Section.of(id, "About " + burden.id(), List.of()));
        }
    }

    private static Report report(ReportSection... brought) {
        Comparison comparison = Comparison.of(Cases.priced(5));
        return ComparisonReport.of(
                comparison,
                comparison.scenario().burdens(),
                List.of(),
                "test",
                Sections.of(Plugins.of(ReportSection.class, List.of(brought))));
    }

    private static List<String> ids(List<Section> sections) {
        return sections.stream().map(Section::id).toList();
    }

    @Test
    @DisplayName("Sections of a comparison with everything, in the order of the page")
    void order() {
        Report report = report();
        assertThat(report.views())
                .hasSize(2)
                .allSatisfy(view -> assertThat(ids(view.sections())).containsExactly("answer", "table", "absence"));
        assertThat(ids(report.sections())).containsExactly("limits", "pledges", "bargain", "why");
        assertThat(ids(report.reference())).containsExactly("method");
    }

    @Test
    @DisplayName("A section of another module stands after the one that it names, or at the end")
    void brought() {
        Report report =
                report(new Brought("robust", "absence"), new Brought("game", "bargain"), new Brought("a", "none"));
        assertThat(ids(report.sections()))
                .containsExactly("limits", "pledges", "bargain", "game", "why", "a", "robust");
        assertThat(ids(report.views().get(0).sections()))
                .containsExactly("answer", "table", "absence", "robust", "a", "game");
    }

    @Test
    void sectionsAfterTheSameOneStandInOrderOfTheirIds() {
        Report report = report(new Brought("years", "limits"), new Brought("between", "limits"));
        assertThat(ids(report.sections())).containsExactly("limits", "between", "years", "pledges", "bargain", "why");
    }

    @Test
    @DisplayName("The same comparison gives the same report")
    void same() {
        assertThat(report()).isEqualTo(report());
    }
}
