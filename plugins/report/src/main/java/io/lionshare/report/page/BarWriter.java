package io.lionshare.report.page;

import io.lionshare.document.Report;
import io.lionshare.document.View;

/** Writes the bar that stays in sight: the switch between burdens, and the key of plans. */
final class BarWriter {
    private final Markup markup;
    private final Report report;

    BarWriter(Markup markup, Report report) {
        this.markup = markup;
        this.report = report;
    }

    void write() {
        if (report.views().isEmpty()) {
            return;
        }
        int number = 0;
        for (View view : report.views()) {
            number++;
            markup.open("input")
                    .attribute("type", "radio")
                    .attribute("name", "view")
                    .attribute("id", "v" + number);
            markup.attribute("class", "sw").attribute("value", view.id()).attribute("aria-label", view.title());
            if (number == 1) {
                markup.flag("checked");
            }
        }
        markup.raw("<div class=bar><div class=switch>");
        number = 0;
        for (View view : report.views()) {
            number++;
            boolean isOne = report.views().size() == 1;
            markup.open(isOne ? "div" : "label").attribute("for", isOne ? "" : "v" + number);
            markup.element("b", view.title()).raw(" ").element("small", view.total());
            markup.close(isOne ? "div" : "label");
        }
        markup.raw("</div><div class=key>");
        for (int k = 0; k < Math.min(Shapes.COUNT, report.series().size()); k++) {
            markup.open("span");
            Shapes.inText(markup, k);
            markup.text(report.series().get(k).title()).close("span");
        }
        markup.raw("</div></div>\n");
    }
}
