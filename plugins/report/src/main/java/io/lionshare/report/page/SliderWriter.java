package io.lionshare.report.page;

import io.lionshare.document.Figure;
import io.lionshare.document.Slider;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes lines over a weight, a table of some steps, and the figures of all steps for the script. Tracks are separated by {@code /},
 * steps by a comma, figures by a space; a step like the one before is empty, one without figures a dash.
 */
final class SliderWriter {
    private final Markup markup;

    SliderWriter(Markup markup) {
        this.markup = markup;
    }

    void write(Slider slider, Runnable table) {
        markup.open("div").attribute("class", "mix");
        markup.attribute("data-from", slider.from()).attribute("data-to", slider.to());
        markup.attribute("data-heads", String.join("/", slider.heads()));
        markup.attribute(
                "data-mix", slider.tracks().stream().map(SliderWriter::track).collect(Collectors.joining("/")));
        LinesWriter.named(markup, slider.lines()).write();
        markup.open("div").attribute("class", "some");
        table.run();
        markup.close("div").close("div");
    }

    private static String track(Slider.Track track) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (List<Figure> step : track.steps()) {
            String now = step.isEmpty()
                    ? "-"
                    : step.stream().map(SliderWriter::plain).collect(Collectors.joining(" "));
            text.append(text.isEmpty() ? "" : ",").append(now.equals(before) ? "" : now);
            before = now;
        }
        return text.toString();
    }

    /** Without separators of thousands, which the script adds again. */
    private static String plain(Figure figure) {
        return figure.shown().replace(",", "").replace('\u2212', '-');
    }
}
