package io.lionshare.report.svg;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** An SVG file while it is drawn. Colours are those of the page on white. */
final class Sheet {
    static final String INK = "#17212b";
    static final String RULE = "#dde3e9";
    static final String AXIS = "#87929f";
    private static final List<String> PLANS = List.of("#1f4e8c", "#c2500a", "#12806a", "#b56bb0", "#5b4a00", "#374151");

    private static final List<String> SHAPES = List.of(
            "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
            "m0-6.4l6.4 6.4-6.4 6.4-6.4-6.4z",
            "m-5-5h10v10h-10z",
            "m0-6.2l6 11.2h-12z",
            "m0 6.2l6-11.2h-12z",
            "m-5.5-2h3.5v-3.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5z");

    private final StringBuilder out = new StringBuilder();

    Sheet(double width, double height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(width))
                .append("\" height=\"");
        out.append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ');
        out.append(number(height))
                .append("\" font-family=\"Noto Sans,Liberation Sans,sans-serif\" font-size=\"13\">\n<title>");
        out.append(escaped(title)).append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    }

    static String colour(int series) {
        return series < 0 ? PLANS.get(0) : PLANS.get(series % PLANS.size());
    }

    void text(double x, double y, String anchor, String text) {
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" text-anchor=\"")
                .append(anchor)
                .append("\" fill=\"")
                .append(INK)
                .append("\">");
        out.append(escaped(text)).append("</text>\n");
    }

    void line(double x1, double y1, double x2, double y2, String colour) {
        out.append("<path d=\"M")
                .append(number(x1))
                .append(' ')
                .append(number(y1))
                .append('L')
                .append(number(x2));
        out.append(' ').append(number(y2)).append("\" stroke=\"").append(colour).append("\"/>\n");
    }

    void rect(double x, double y, double width, double height, String look) {
        out.append("<rect x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y))
                .append("\" width=\"");
        out.append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" ")
                .append(look)
                .append("/>\n");
    }

    void point(int series, double x, double y) {
        String shape = SHAPES.get(Math.max(0, series) % SHAPES.size());
        out.append("<path d=\"M")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(shape)
                .append("\" fill=\"");
        out.append(colour(series)).append("\" stroke=\"#fff\"/>\n");
    }

    void polyline(List<Double> across, List<Double> up, String colour) {
        out.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        for (int i = 0; i < across.size(); i++) {
            out.append(i == 0 ? "" : " ")
                    .append(number(across.get(i)))
                    .append(',')
                    .append(number(up.get(i)));
        }
        out.append("\"/>\n");
    }

    static String number(double value) {
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
