package io.lionshare.report.picture;

import io.lionshare.report.picture.Shape.Box;
import io.lionshare.report.picture.Shape.Label;
import io.lionshare.report.picture.Shape.Trace;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Draws a picture in the colours for light paper, in twice as many pixels in each direction, so that it is sharp on paper and on
 * good screens. The letters are those of the platform's sans-serif font. Needs no screen.
 */
public final class Png {
    /** Pixels of the image for one of the picture. */
    static final int SCALE = 2;
    /** Free paper around the picture, in its pixels. */
    static final int MARGIN = 12;

    private final Graphics2D graphics;

    private Png(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * Draws a picture.
     *
     * @param picture what is drawn
     * @return a file of the format PNG
     * @throws IllegalStateException if the platform has no font to write with
     */
    public static byte[] of(Picture picture) {
        int width = (int) Math.ceil((picture.width() + 2 * MARGIN) * SCALE);
        int height = (int) Math.ceil((picture.height() + 2 * MARGIN) * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(colour(Ink.PAPER));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(SCALE, SCALE);
            graphics.translate(MARGIN, MARGIN);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            Png png = new Png(graphics);
            picture.shapes().forEach(png::draw);
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private void draw(Shape shape) {
        if (shape instanceof Box box) {
            graphics.setColor(colour(box.ink()));
            graphics.setComposite(AlphaComposite.SrcOver.derive((float) box.strength()));
            graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            graphics.setComposite(AlphaComposite.SrcOver);
        } else if (shape instanceof Trace trace) {
            graphics.setColor(colour(trace.ink()));
            graphics.setStroke(stroke(trace));
            graphics.draw(path(trace));
        } else if (shape instanceof Label label) {
            write(label);
        }
    }

    private static BasicStroke stroke(Trace trace) {
        float[] dashes = new float[trace.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = trace.dashes().get(i).floatValue();
        }
        return new BasicStroke(
                (float) trace.thickness(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0);
    }

    private static Path2D path(Trace trace) {
        Path2D path = new Path2D.Double();
        path.moveTo(trace.points().get(0).x(), trace.points().get(0).y());
        trace.points().forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private void write(Label label) {
        graphics.setColor(colour(label.ink()));
        double x = label.at().x();
        double y = label.at().y();
        try {
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) label.size()));
            double width = graphics.getFontMetrics()
                    .getStringBounds(label.text(), graphics)
                    .getWidth();
            double before =
                    switch (label.anchor()) {
                        case START -> 0;
                        case MIDDLE -> width / 2;
                        case END -> width;
                    };
            graphics.drawString(label.text(), (float) (x - before), (float) y);
        } catch (InternalError | LinkageError | RuntimeException e) {
            throw new IllegalStateException(
                    "there is no font here to write charts with\nMaybe install fontconfig and fonts-dejavu-core", e);
        }
    }

    private static Color colour(Ink ink) {
        return new Color(ink.light());
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
