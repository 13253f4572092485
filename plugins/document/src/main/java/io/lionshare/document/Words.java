package io.lionshare.document;

/**
 * Text in a cell.
 *
 * @param text any text
 */
public record Words(String text) implements Cell {

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.words(this);
    }
}
