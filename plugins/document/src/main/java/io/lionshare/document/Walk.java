package io.lionshare.document;

import java.util.List;

/** A walk through elements and what stands inside them, in order. It passes over everything but what a subclass takes. */
public abstract class Walk implements Element.Visitor<Walk> {
    /** A walk that takes nothing. */
    protected Walk() {}

    /**
     * Walks through elements.
     *
     * @param elements in order
     * @return this walk
     */
    public final Walk through(List<Element> elements) {
        elements.forEach(element -> element.accept(this));
        return this;
    }

    @Override
    public Walk prose(Prose prose) {
        return this;
    }

    @Override
    public Walk remark(Remark remark) {
        return this;
    }

    @Override
    public Walk folded(Folded folded) {
        return through(folded.elements());
    }

    @Override
    public Walk panels(Panels panels) {
        panels.list().forEach(panel -> through(panel.elements()));
        return this;
    }

    @Override
    public Walk blocks(Blocks blocks) {
        return this;
    }

    @Override
    public Walk table(Table table) {
        return this;
    }

    @Override
    public Walk tiles(Tiles tiles) {
        return this;
    }

    @Override
    public Walk lines(Lines lines) {
        return this;
    }

    @Override
    public Walk slider(Slider slider) {
        return through(List.of(slider.lines(), slider.table()));
    }

    @Override
    public Walk steps(Steps steps) {
        steps.list().forEach(entry -> through(entry.elements()));
        return this;
    }
}
