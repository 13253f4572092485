package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RuleSummariesTest {
    @Test
    void everyRuleSaysInALineWhatItDoes() {
        List<String> summaries = new ArrayList<>();
        for (AllocationRule rule : ServiceLoader.load(AllocationRule.class)) {
            assertThat(rule.summary()).as(rule.id()).isNotBlank().hasSizeLessThan(160);
            summaries.add(rule.summary());
        }
        assertThat(summaries).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }
}
