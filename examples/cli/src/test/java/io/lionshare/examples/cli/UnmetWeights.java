package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scenario whose limits cannot be met where all weight is on the second plan's strategy: its bloc with a floor then has no scores. */
final class UnmetWeights {
    private UnmetWeights() {}

    /** The scenario file, in a folder; the second plan has a result of its own, since its claims are those of the first. */
    static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("unmet.csv"), """
                id,name,region [bloc],gdp [EUR; 2025; a test],people [persons; 2025; a test]
                A,Arcadia,North,50,0
                B,Bravia,South,30,60
                C,Caledon,South,20,40
                """);
        return Files.writeString(folder.resolve("unmet.yaml"), """
                name: Who pays?
                members: {file: unmet.csv}
                burdens:
                  - {id: fund, unit: EUR, total: 100000}
                limits:
                  fund: {North: {floor: 20000}}
                plans:
                  - {name: by GDP, strategy: {indicator: gdp}}
                  - {name: by people, strategy: {indicator: people}, capacity: gdp}
                """);
    }
}
