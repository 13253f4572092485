package io.lionshare.report.svg;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An SVG file while it is drawn, with its title at the top. Colours are those of the page on white. */
final class SvgDrawing {
    static final String INK = "#17212b";
    static final String RULE = "#dde3e9";
    static final String AXIS = "#87929f";

    private static final String MUTED = "#55606d";
    private static final List<String> PLANS = List.of("#1f4e8c", "#c2500a", "#12806a", "#b56bb0", "#5b4a00", "#374151");

    private static final List<String> SHAPES = List.of(
            "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
            "m0-6.4l6.4 6.4-6.4 6.4-6.4-6.4z",
            "m-5-5h10v10h-10z",
            "m0-6.2l6 11.2h-12z",
            "m0 6.2l6-11.2h-12z",
            "m-5.5-2h3.5v-3.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5z");

    private static final String RING = "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";

    private final StringBuilder out = new StringBuilder();

    SvgDrawing(double width, double height, String title) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"?\" height=\"?\" viewBox=\"0 0 ? ?\""
                        + " font-family=\"Noto Sans,Liberation Sans,sans-serif\" font-size=\"13\">",
                width,
                height,
                width,
                height);
        out.append("<title>").append(escaped(title)).append("</title>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(12, 22, "start", title);
    }

    /** A line of the file, with numbers in the places of question marks. */
    private void add(String line, double... numbers) {
        int next = 0;
        for (String part : line.split("\\?", -1)) {
            out.append(part).append(next < numbers.length ? number(numbers[next++]) : "");
        }
        out.append('\n');
    }

    /** Plans beyond the sixth and marks of none have the first colour. */
    static String colour(int series) {
        return PLANS.get(series < 0 ? 0 : series % PLANS.size());
    }

    void text(double x, double y, String anchor, String text) {
        text(x, y, anchor, INK, text);
    }

    void text(double x, double y, String anchor, String colour, String text) {
        add("<text x=\"?\" y=\"?\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\">", x, y);
        out.setLength(out.length() - 1);
        out.append(escaped(text)).append("</text>\n");
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        add("<path d=\"M? ?L? ?\" stroke=\"" + colour + "\"/>", x1, y1, x2, y2);
    }

    void rect(double x, double y, double width, double height, String look) {
        add("<rect x=\"?\" y=\"?\" width=\"?\" height=\"?\" " + look + "/>", x, y, width, height);
    }

    void point(int series, double x, double y) {
        String shape = SHAPES.get(Math.max(0, series) % SHAPES.size());
        add("<path d=\"M? ?" + shape + "\" fill=\"" + colour(series) + "\" stroke=\"#fff\"/>", x, y);
    }

    void ring(double x, double y) {
        add("<path d=\"M? ?" + RING + "\" fill=\"none\" stroke=\"" + MUTED + "\" stroke-width=\"2\"/>", x, y);
    }

    void polyline(List<Double> across, List<Double> up, String colour) {
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + colour + "\" points=\"");
        for (int i = 0; i < across.size(); i++) {
            out.append(i == 0 ? "" : " ").append(number(across.get(i)) + "," + number(up.get(i)));
        }
        out.append("\"/>\n");
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return PrintableText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return out + "</svg>\n";
    }
}
