package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class MethodSummariesTest {
    @Test
    void everyMethodSaysInALineWhatItDoes() {
        List<String> summaries = new ArrayList<>();
        for (ApportionmentMethod method : ServiceLoader.load(ApportionmentMethod.class)) {
            assertThat(method.summary()).as(method.id()).isNotBlank().hasSizeLessThan(160);
            summaries.add(method.summary());
        }
        assertThat(summaries).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    }
}
