package io.lionshare.examples.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/**
 * What an element looks like.
 *
 * @param image its pixels
 */
record Pixels(BufferedImage image) {
    private static final int BLUE = 255;
    private static final double SHADED = 220;

    static Pixels of(WebElement element) throws IOException {
        return new Pixels(ImageIO.read(new ByteArrayInputStream(element.getScreenshotAs(OutputType.BYTES))));
    }

    /** Whether its last column of pixels is darker than paper with the lines of a table. */
    boolean isShadedRight() {
        return IntStream.range(image.getHeight() / 3, image.getHeight() / 2)
                        .map(y -> image.getRGB(image.getWidth() - 1, y) & BLUE)
                        .average()
                        .orElseThrow()
                < SHADED;
    }
}
