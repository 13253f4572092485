package io.lionshare.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --width}. */
final class WidthOption {
    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Columns to fill; by default those of the terminal, or 100 where there is none.")
    private @Nullable Integer width;

    int of(Console console) {
        if (width == null) {
            return console.width();
        }
        if (width < Console.LEAST_WIDTH || width > Console.MOST_WIDTH) {
            throw new UsageException(
                    "width (" + width + ") must be within " + Console.LEAST_WIDTH + " .. " + Console.MOST_WIDTH);
        }
        return width;
    }
}
