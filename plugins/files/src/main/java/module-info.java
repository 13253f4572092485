/** Reads members from CSV and scenarios from YAML, and has three bundled scenarios. */
module io.lionshare.files {
    requires transitive io.lionshare.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires de.siegmar.fastcsv;
    requires org.yaml.snakeyaml;

    exports io.lionshare.files;
    exports io.lionshare.files.table;

    uses io.lionshare.files.ScenarioKey;
    uses io.lionshare.files.table.TableSource;
}
