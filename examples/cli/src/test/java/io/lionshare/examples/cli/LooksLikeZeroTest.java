package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Marks;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Walk;
import io.lionshare.document.Words;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.ComparisonReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences of one bargain among 193 members were shown as 0.00, next to a bar. */
class LooksLikeZeroTest {
    private static final Pattern ZERO = Pattern.compile("[+\u2212-]?0(\\.0+)?\\D*");

    /** Collects what is shown in cells, with the exact number. */
    private static final class Cells extends Walk implements Cell.Visitor<Cells> {
        private final List<Figure> all = new ArrayList<>();

        @Override
        public Walk table(Table table) {
            for (Row row : table.rows()) {
                row.cells().forEach(cell -> cell.accept(this));
            }
            return this;
        }

        @Override
        public Cells words(Words words) {
            return this;
        }

        @Override
        public Cells figure(Figure figure) {
            all.add(figure);
            return this;
        }

        @Override
        public Cells marks(Marks marks) {
            marks.list().forEach(mark -> all.add(Figure.of(mark.shown(), mark.to())));
            return this;
        }
    }

    static Stream<Named<Scenario>> scenarios() {
        return Stream.of(
                Named.of(
                        "the real case",
                        ScenarioReader.load().readBundled("ukraine-2025").scenario()),
                Named.of("193 members", new PageCase(193, 2).scenario()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noNumberButZeroIsShownAsZero(Scenario scenario) {
        Report report = ComparisonReport.of(Comparison.of(scenario));
        Cells cells = new Cells();
        Stream.of(
                        report.views().stream().flatMap(view -> view.sections().stream()),
                        report.sections().stream(),
                        report.reference().stream())
                .flatMap(sections -> sections)
                .map(Section::elements)
                .forEach(cells::through);
        assertThat(cells.all).hasSizeGreaterThan(1000);
        assertThat(cells.all.stream()
                        .filter(figure -> ZERO.matcher(figure.shown()).matches())
                        .filter(figure -> figure.exact().compareTo(BigDecimal.ZERO) != 0))
                .isEmpty();
    }
}
