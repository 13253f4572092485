package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Maps of tiles, all of one size, a map for each plan.
 *
 * @param id lower-case words joined by hyphens
 * @param maps one for each plan
 */
public record Tiles(String id, List<Layer> maps) implements Element {
    /** The number of columns and rows that tiles lie in. */
    public static final int SIZE = 30;

    /** Refuses a bad id. */
    public Tiles {
        Objects.requireNonNull(maps, "maps of tiles");
        Section.requireId("map", id);
        maps = List.copyOf(maps);
    }

    /**
     * The map of a plan.
     *
     * @param series the position of the plan
     * @param title of the plan
     * @param caption what it shows
     * @param list the tiles
     */
    public record Layer(int series, String title, String caption, List<Tile> list) {
        /** Copies the list. */
        public Layer {
            Objects.requireNonNull(title, "title of a map");
            Objects.requireNonNull(caption, "caption of a map");
            Objects.requireNonNull(list, "tiles of a map");
            list = List.copyOf(list);
        }

        @Override
        public String toString() {
            return PrintableText.brief("layer: " + title);
        }
    }

    /**
     * A member.
     *
     * @param code what stands on it
     * @param name of the member
     * @param column from 0, to the east
     * @param row from 0, to the south
     * @param value its share in percent, with its shade
     */
    public record Tile(String code, String name, int column, int row, Figure value) {
        /** Refuses a place outside the map. */
        public Tile {
            Objects.requireNonNull(code, "code of a tile");
            Objects.requireNonNull(name, "name of a tile");
            Objects.requireNonNull(value, "value of a tile");
            if (column < 0 || column >= SIZE || row < 0 || row >= SIZE) {
                throw new IllegalArgumentException(
                        "place of " + code + " (" + column + ", " + row + ") must be within 0 .. " + (SIZE - 1));
            }
        }

        @Override
        public String toString() {
            return PrintableText.brief("tile " + code + ": " + value);
        }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.tiles(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("tiles " + id);
    }
}
