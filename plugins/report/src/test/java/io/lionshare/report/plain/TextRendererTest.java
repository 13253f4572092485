package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    private static String render(TextLayout layout, Element... elements) {
        return new TextRenderer(layout)
                .render(new Report("Title", List.of(new Section("part", "Part", List.of(elements)))));
    }

    @Test
    @DisplayName("Paragraphs and remarks are filled, facts stand below one another, kinds are set apart")
    void paragraphs() {
        assertThat(render(
                        TextLayout.of(40),
                        new Element.Prose("One two three four five six seven eight nine ten."),
                        new Element.Remark("Limit", "a ceiling of ten ships binds under every plan."),
                        new Element.Remark("Tie", "none."),
                        new Element.Facts(
                                List.of(new Element.Fact("members", "3"), new Element.Fact("ships", "7 ships")))))
                .isEqualTo("""
                        Title
                        ═════

                        Part
                        ────
                        One two three four five six seven eight
                        nine ten.

                        Limit: a ceiling of ten ships binds
                          under every plan.
                        Tie: none.

                        members  3
                        ships    7 ships
                        """);
    }

    @Test
    @DisplayName("Details are left out with one line for those that stand together, or printed under their headings")
    void details() {
        Element[] folds = {
            new Element.Folded("Avalon", () -> List.of(new Element.Prose("First."))),
            new Element.Folded("Brittia", () -> List.of(new Element.Prose("Second.")))
        };
        TextLayout layout = TextLayout.of(80);
        assertThat(render(layout.withDetails(new Details.LeftOut("--details prints them")), folds))
                .endsWith("Details left out: 2, from Avalon to Brittia; --details prints them.\n")
                .doesNotContain("First.");
        assertThat(render(layout, folds)).endsWith("Avalon\n╌╌╌╌╌╌\nFirst.\n\nBrittia\n╌╌╌╌╌╌╌\nSecond.\n");
    }

    @Test
    @DisplayName("Details that no one sees are not made")
    void detailsLeftOut() {
        Element fold = new Element.Folded("Avalon", () -> {
            throw new AssertionError("made");
        });
        TextLayout layout = TextLayout.of(80).withDetails(new Details.LeftOut("--details prints them"));
        assertThat(render(layout, fold)).endsWith("Details left out: Avalon; --details prints them.\n");
    }

    @Test
    @DisplayName("A chart is its sentence, and an empty table says that it is")
    void charts() {
        assertThat(render(
                        TextLayout.of(80),
                        new Chart.Curves("curves", "Curves", "Rising.", "across", "up", List.of()),
                        new DataTable("Ships", List.of(Column.words("who")), List.of())))
                .endsWith("Curves: Rising.\nShips: none.\n");
    }

    @Test
    @DisplayName("Colours come only where they are asked for")
    void colours() {
        Element remark = new Element.Remark("Tie", "none.");
        assertThat(render(TextLayout.of(80), remark)).doesNotContain("\u001b");
        assertThat(render(TextLayout.of(80).withColours(Colours.ANSI), remark))
                .contains("\u001b[1mTie:\u001b[0m none.\n");
    }

    @Test
    @DisplayName("A width that has no room for a name beside a number is refused")
    void width() {
        assertThatThrownBy(() -> TextLayout.of(39)).hasMessage("width of text (39) must be >= 40");
    }
}
