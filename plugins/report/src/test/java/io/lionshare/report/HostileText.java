package io.lionshare.report;

/** Everything that has been used against a format, and a word without an end. */
enum HostileText {
    SCRIPT("<script>alert(1)</script>"),
    ATTRIBUTE("\" onmouseover=\"alert(1)\" x='"),
    ENTITY("&lt;b&gt; &amp; & ]]> --> <!-- x"),
    FORMULA("=HYPERLINK(\"x\";\"y\")"),
    SUM("+1-2@3"),
    MARKS("a|b [c](d) *e* `f` ~~g~~ $h$ \\|"),
    LINKS("https://evil.example www.evil.example @octocat a@b.example #1"),
    LIST("- no list"),
    CONTROL("\u001b[2J\u0007 bell"),
    TURNED("\u202eabc \u2066def"),
    LINES("one\r\ntwo\tthree"),
    HALF("\ud800 half a character"),
    ENDLESS("W".repeat(5000));

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
