package io.lionshare.document;

import java.util.List;

/**
 * A map of tiles, all of one size.
 *
 * @param id lower-case words joined by hyphens
 * @param series the position of the plan that it shows
 * @param caption what it shows
 * @param list the tiles
 */
public record Tiles(String id, int series, String caption, List<Tile> list) implements Element {
    /** Refuses a bad id. */
    public Tiles {
        Section.requireId("map", id);
        list = List.copyOf(list);
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
    public record Tile(String code, String name, int column, int row, Figure value) {}

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.tiles(this);
    }
}
