/** Contracts that the tests of a plug-in's author extend, with JUnit and AssertJ. */
module io.lionshare.testkit {
    requires transitive io.lionshare.core;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.lionshare.testkit;

    opens io.lionshare.testkit to
            org.junit.platform.commons;
}
