package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A POM, asked by paths such as {@code /project/artifactId}.
 *
 * @param document its XML
 */
record Pom(Document document) {
    static Pom of(String file) throws IOException, ParserConfigurationException, SAXException {
        return new Pom(
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(Path.of(file))));
    }

    private List<Node> nodes(String path) throws XPathExpressionException {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    }

    /** What stands at every place with the path. */
    List<String> texts(String path) throws XPathExpressionException {
        return nodes(path).stream().map(Node::getTextContent).toList();
    }

    /** What stands at the one place with the path. */
    String text(String path) throws XPathExpressionException {
        List<String> texts = texts(path);
        if (texts.size() != 1) {
            throw new IllegalArgumentException(path + " stands in the POM " + texts.size() + " times");
        }
        return texts.get(0);
    }

    /** The version of each Maven plug-in that has one, with properties filled in. */
    Map<String, String> pluginVersions() throws XPathExpressionException {
        Map<String, String> versions = new TreeMap<>();
        for (String plugin : texts("//plugin[version]/artifactId")) {
            versions.put(plugin, filled(text("//plugin[artifactId='" + plugin + "']/version")));
        }
        return versions;
    }

    private String filled(String value) throws XPathExpressionException {
        return value.startsWith("${") ? text("/project/properties/" + value.substring(2, value.length() - 1)) : value;
    }
}
