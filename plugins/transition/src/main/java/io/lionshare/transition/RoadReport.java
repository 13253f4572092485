package io.lionshare.transition;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Roads to the same goals side by side: in which year each member arrives, and each road by year. */
public final class RoadReport {
    private RoadReport() {}

    /**
     * The report.
     *
     * @param title what is divided
     * @param options for each burden, roads of the same timetable and start; at least one burden and one road for each
     * @return the report; its summary has the options side by side, its sections have the years
     * @throws IllegalArgumentException if there is nothing to report
     */
    public static Report of(String title, List<List<RoadOption>> options) {
        Objects.requireNonNull(title, "title of a report");
        if (options.isEmpty() || options.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a report of roads must have at least one road for each burden");
        }
        List<Section> sections = new ArrayList<>();
        List<Element> answers = new ArrayList<>();
        for (List<RoadOption> ofBurden : options) {
            Table arrivals = arrivals(ofBurden);
            answers.add(arrivals);
            sections.add(Section.of(
                    Section.idOf(burden(ofBurden)), finding(ofBurden), List.of(new Prose(before(ofBurden)), arrivals)));
            ofBurden.forEach(option -> sections.add(RoadSection.of(option)));
        }
        String headline = options.stream()
                .map(ofBurden -> finding(ofBurden) + ". " + before(ofBurden))
                .collect(Collectors.joining(" "));
        return new Report(
                title, "", new Summary(headline, headline, answers), List.of(), List.of(), sections, List.of());
    }

    private static Table arrivals(List<RoadOption> options) {
        Road first = options.get(0).road();
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("Member"), Column.numbers("share", "before"), Column.numbers("share", "goal")));
        options.forEach(option -> columns.add(Column.numbers("arrives", option.name())));
        RoadYear last = first.years().get(first.years().size() - 1);
        Fraction carried = ExactShares.sum(first.start().carried());
        List<Row> rows = new ArrayList<>();
        for (Member member : first.timetable().alliance().membersAsGiven()) {
            int i = first.timetable().alliance().position(member.id());
            List<Cell> cells = new ArrayList<>();
            cells.add(new Words(member.name()));
            cells.add(ExactShares.figure(Fraction.of(first.start().carried(), i).dividedBy(carried)));
            cells.add(ExactShares.figure(Fraction.of(last.goal(), i)
                    .dividedBy(Fraction.of(last.burden().quanta()))));
            options.forEach(option -> cells.add(new Words(year(option.road().arrival(member.id())))));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                Section.idOf(burden(options)) + "-arrivals",
                Table.Look.DATA,
                last.burden().type().label().title() + ": shares before and as the goal of " + last.year()
                        + ", and from which year on a member is at its goal",
                columns,
                rows,
                "later: not by " + last.year());
    }

    private static String burden(List<RoadOption> options) {
        return options.get(0).road().years().get(0).burden().id();
    }

    private static String before(List<RoadOption> options) {
        return "Before: " + options.get(0).road().start().basis() + ".";
    }

    private static String year(OptionalInt arrival) {
        return arrival.isPresent() ? Integer.toString(arrival.getAsInt()) : "later";
    }

    private static String finding(List<RoadOption> options) {
        Road first = options.get(0).road();
        RoadYear last = first.years().get(first.years().size() - 1);
        int size = first.timetable().alliance().size();
        return last.burden().type().label().title() + ", members at their goals in " + last.year() + ": "
                + options.stream()
                        .map(option -> option.road().arrived().size() + " by " + option.name())
                        .collect(Collectors.joining(", "))
                + ", of " + size;
    }
}
