package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
    @Test
    @DisplayName("Facts stand in order, and two may have the same label: a burden may be called members")
    void facts() {
        Element facts =
                new Element.Facts(List.of(new Element.Fact("members", "7 ships"), new Element.Fact("members", "32")));
        Report report = new Report("Title", List.of(new Section("part", "Part", List.of(facts))));
        assertThat(new JsonRenderer().render(report).replaceAll("\\s+", "")).contains("""
                        {"kind":"facts","facts":[{"label":"members","text":"7ships"},{"label":"members","text":"32"}]}""");
    }
}
